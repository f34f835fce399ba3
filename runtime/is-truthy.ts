/**
 * Whether Handlebars takes a value for true: as JavaScript does, but an empty array is false.
 *
 * @example isTruthy([]) // false
 */
export const isTruthy = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
