import { closest, distance } from "fastest-levenshtein";

/** The candidate that a misspelt name most likely means; undefined when none is near. Case, `_` and `-` do not count. */
export function didYouMean(name: string, candidates: readonly string[]): string | undefined {
	if (candidates.length === 0) return undefined;
	const bare = normalize(name);
	const found = closest(bare, candidates.map(normalize));
	if (distance(bare, found) > Math.max(1, Math.floor(found.length / 3))) return undefined;
	return candidates.find((candidate) => normalize(candidate) === found);
}

const normalize = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, "");
