/**
 * How many characters must be inserted, removed or replaced to make one text of the other (Levenshtein), or `limit + 1`
 * when it takes more than `limit`.
 */
export const editDistance = (from: string, to: string, limit: number): number => {
	if (Math.abs(from.length - to.length) > limit) return limit + 1;
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 0; i < from.length; i++) {
		const next = [i + 1];
		let smallest = i + 1;
		for (let j = 0; j < to.length; j++) {
			const replaced = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
			const distance = Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1);
			smallest = Math.min(smallest, distance);
			next.push(distance);
		}
		if (smallest > limit) return limit + 1;
		row = next;
	}
	return row[to.length] ?? limit + 1;
};
