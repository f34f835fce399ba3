import { closest, distance } from "fastest-levenshtein";
import { isSwapped } from "./model/is-swapped.ts";

/** The candidate that a misspelt name most likely meant, as the end of a sentence (`; did you mean "out"?`), or "". */
export function didYouMean(name: string, candidates: readonly string[]): string {
	if (candidates.length === 0) return "";
	const swapped = candidates.find((candidate) => isSwapped(name.toLowerCase(), candidate.toLowerCase()));
	const nearest = swapped ?? closest(name, candidates);
	return swapped !== undefined || distance(name.toLowerCase(), nearest.toLowerCase()) <= Math.max(1, name.length / 3)
		? `; did you mean "${nearest}"?`
		: "";
}
