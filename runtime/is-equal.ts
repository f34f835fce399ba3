/**
 * Whether two values are equal as JSON: objects by their own fields, lists by their items, all else by `===`.
 *
 * @example isEqual({ a: [1] }, { a: [1] }) // true
 */
export const isEqual = (a: unknown, b: unknown): boolean => {
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [first, second] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
	return (
		first.length === second.size && first.every(([key, value]) => second.has(key) && isEqual(value, second.get(key)))
	);
};
