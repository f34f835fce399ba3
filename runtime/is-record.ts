/**
 * Whether a value is a plain object: no array, Map or Set, no instance of a class and nothing that iterates, since
 * those would not render as their own properties say. An object of another realm is as plain as one of this.
 *
 * @example isRecord(new Map()) // false
 */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => {
	if (typeof value !== "object" || value === null || Symbol.iterator in value) return false;
	const prototype: object | null = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
};
