/**
 * Whether a value is a number that can be printed: not NaN.
 *
 * @example isNumber(Number.NaN) // false
 */
export const isNumber = (value: unknown): value is number => typeof value === "number" && !Number.isNaN(value);
