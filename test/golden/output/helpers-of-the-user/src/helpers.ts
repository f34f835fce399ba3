import { joined } from "./lists.ts";

/** The date that prompts are written for. */
export const today = (): string => "2026-01-31";

export const price = (amount: number, options: { readonly currency?: string } = {}): string =>
	`${amount} ${options.currency ?? "EUR"}`;

export function shout(text: string, times = 1): string {
	return text.toUpperCase() + "!".repeat(times);
}

export const isLong = (text: string): boolean => text.length > 80;

export const list = (...items: string[]): string => joined(items);

export const words = (text: string): readonly string[] => text.split(" ");

const dashed = (text: string, options: { readonly width: number; readonly fill?: string }): string =>
	text.padEnd(options.width, options.fill);

export { dashed as "dash-line" };
export { titles } from "./lists.ts";
