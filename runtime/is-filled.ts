import { isTruthy } from "./is-truthy.ts";

/**
 * Whether Handlebars' `#with` renders its block for a value: as `isTruthy`, but 0 counts.
 *
 * @example isFilled(0) // true
 */
export const isFilled = (value: unknown): boolean => value === 0 || isTruthy(value);
