import { isObject } from "./is-object.ts";

/**
 * Whether a conversation holds a message, be it neutral or native.
 *
 * @example hasMessages({ native: [] }) // false
 */
export const hasMessages = (history: unknown): boolean => {
	const native = isObject(history) ? (history as { readonly native?: unknown }).native : history;
	return Array.isArray(native) && native.length > 0;
};
