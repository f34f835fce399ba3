export async function fetchOrders(id: string): Promise<string> {
	return (await fetch(`https://example.com/${id}`)).text();
}

export function link(this: { readonly url: string }, text: string): string {
	return `[${text}](${this.url})`;
}

export const sorted = (items: string[]): string => items.sort().join(", ");
export { sorted as each };

export function pad(text: string): string;
export function pad(text: string, width: number): string;
export function pad(text: string, width = 10): string {
	return text.padEnd(width);
}
