/**
 * The keys on the way to a variable, from the path that an issue names: for tools that look the value up. The whole input,
 * or answer, has none.
 *
 * @example pathKeys("items[2].name") // ["items", 2, "name"]
 */
export const pathKeys = (path: string): (string | number)[] => {
	const steps =
		path === "input" || path === "the answer"
			? []
			: path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|\[([^\]]*)\]|\.?([^.[]+)/gu);
	return [...steps].map(([, quoted, index, key, name]) => {
		if (quoted !== undefined) return JSON.parse(`"${quoted}"`) as string;
		return index === undefined ? (key ?? name ?? "") : Number(index);
	});
};
