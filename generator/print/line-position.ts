/** A place as source maps count: lines from 1, columns from 0 in UTF-16 units. */
export type LinePosition = { readonly line: number; readonly column: number };

/** Finds the lines and columns of offsets into a text. */
export const createPositionFinder = (text: string): ((offset: number) => LinePosition) => {
	const starts = [0, ...Array.from(text.matchAll(/\r\n|[\n\r]/g), (match) => match.index + match[0].length)];
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) };
	};
};
