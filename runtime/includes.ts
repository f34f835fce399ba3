/**
 * Whether a list has an item, by strict equality.
 *
 * @example includes(["a", "b"], "b") // true
 */
export const includes = (list: readonly unknown[], item: unknown): boolean => list.includes(item);
