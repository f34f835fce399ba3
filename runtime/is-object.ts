/**
 * Whether a value has named fields to read: any object that is no array. No type predicate: generated code asks it of
 * values whose type is known already, and `object` would be less than that.
 *
 * @example isObject([]) // false
 */
export const isObject = (value: unknown): boolean =>
	typeof value === "object" && value !== null && !Array.isArray(value);
