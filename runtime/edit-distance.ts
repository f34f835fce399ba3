/**
 * How many characters must be inserted, removed, replaced or swapped with their neighbour to make one text of the other,
 * or `limit + 1` when it takes more than `limit`.
 */
export const editDistance = (from: string, to: string, limit: number): number => {
	if (Math.abs(from.length - to.length) > limit) return limit + 1;
	let before: number[] = [];
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 0; i < from.length; i++) {
		const next = [i + 1];
		for (let j = 0; j < to.length; j++) {
			const replaced = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
			const isSwap = i > 0 && j > 0 && from[i] === to[j - 1] && from[i - 1] === to[j];
			const swapped = isSwap ? (before[j - 1] ?? 0) + 1 : replaced;
			next.push(Math.min(replaced, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		if (Math.min(...next) > limit) return limit + 1;
		before = row;
		row = next;
	}
	return row[to.length] ?? limit + 1;
};
