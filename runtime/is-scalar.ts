import { isNumber } from "./is-number.ts";

/**
 * Whether a value prints as itself: a string, a number that is not NaN, or a boolean.
 *
 * @example isScalar("text") // true
 */
export const isScalar = (value: unknown): value is string | number | boolean =>
	typeof value === "string" || typeof value === "boolean" || isNumber(value);
