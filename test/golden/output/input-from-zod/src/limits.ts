export const maxLength = 2_000;

export const plans = ["free", "pro"] as const;
