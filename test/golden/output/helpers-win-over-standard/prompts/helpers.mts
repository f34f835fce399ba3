export const upper = (text: string): string => text.toLocaleUpperCase("tr");
