export const price = (amount: number, options: { readonly currency: string; readonly digits?: number }): string =>
	amount.toFixed(options.digits) + options.currency;
export const shout = (text: string): string => text.toUpperCase();
export const history = (limit: number): string => "x".repeat(limit);
