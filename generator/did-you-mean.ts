import { closest, distance } from "fastest-levenshtein";

/** The candidate that a misspelt name most likely meant, as the end of a sentence (`; did you mean "out"?`), or "". */
export function didYouMean(name: string, candidates: readonly string[]): string {
	if (candidates.length === 0) return "";
	const nearest = closest(name, candidates);
	return distance(name.toLowerCase(), nearest.toLowerCase()) <= Math.max(1, name.length / 3)
		? `; did you mean "${nearest}"?`
		: "";
}
