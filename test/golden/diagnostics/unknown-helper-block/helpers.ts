export const bold = (options: { readonly block: () => string }): string => `*${options.block()}*`;
export const message = (role: string, options: { readonly block: () => string; readonly level: number }): string =>
	role + options.level + options.block();
export const shout = (text: string): string => text.toUpperCase();
