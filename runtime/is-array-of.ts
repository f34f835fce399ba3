/**
 * Whether a value is an array whose items all pass a test.
 *
 * @example isArrayOf([1, 2], isNumber) // true
 */
export const isArrayOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
	Array.isArray(value) && value.every(test);
