export const shout = (text: string, tone?: "loud" | "soft"): string => (tone === "soft" ? text : text.toUpperCase());
export const sum = (numbers: readonly number[], options: { readonly digits?: number } = {}): string =>
	numbers.reduce((a, b) => a + b, 0).toFixed(options.digits);
export const half = (number: number): number => number / 2;
