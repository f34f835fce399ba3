/**
 * Whether a value has named fields to read: any object that is no array.
 *
 * @example isObject([]) // false
 */
export const isObject = (value: unknown): value is object =>
	typeof value === "object" && value !== null && !Array.isArray(value);
