/**
 * Whether a value is an array whose items all pass a test; a hole is tested as undefined.
 *
 * @example isArrayOf([1, 2], isNumber) // true
 */
export const isArrayOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
	Array.isArray(value) && Array.from(value).every(test);
