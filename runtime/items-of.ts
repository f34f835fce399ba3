/**
 * The items of a list, none of any other value.
 *
 * @example itemsOf(["a"]) // ["a"]
 */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
