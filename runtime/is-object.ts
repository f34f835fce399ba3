/**
 * Whether a value has named fields to read: any object that is no array. Not a type guard: the checks that ask it read
 * fields by the declared type, which a guard would narrow away.
 *
 * @example isObject([]) // false
 */
export const isObject = (value: unknown): boolean =>
	typeof value === "object" && value !== null && !Array.isArray(value);
