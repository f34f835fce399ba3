/** The middle of some figures, and where half of them lie. */
export type Spread = { readonly median: number; readonly low: number; readonly high: number };

/** The median and the quartiles of some figures, of which there is at least one. */
export function spreadOf(figures: readonly number[]): Spread {
	const sorted = [...figures].sort((a, b) => a - b);
	if (sorted.length === 0) throw new Error("there are no figures to take the median of");
	return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/** The figure below which a share of some figures lies; they are in order of size. */
export function quantile(sorted: readonly number[], share: number): number {
	const place = share * (sorted.length - 1);
	const [below, above] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
	return below + (above - below) * (place - Math.floor(place));
}
