import { closest, distance } from "fastest-levenshtein";
import { isSwapped } from "../model/is-swapped.ts";

/** The candidate that a misspelt name most likely means; undefined when none is near. Case, `_` and `-` do not count. */
export function didYouMean(name: string, candidates: readonly string[]): string | undefined {
	if (candidates.length === 0) return undefined;
	const bare = normalize(name);
	const swapped = candidates.find((candidate) => isSwapped(bare, normalize(candidate)));
	if (swapped !== undefined) return swapped;
	const found = closest(bare, candidates.map(normalize));
	if (distance(bare, found) > allowedDistance(found)) return undefined;
	return candidates.find((candidate) => normalize(candidate) === found);
}

/** A third of the letters, and one of three or more. */
const allowedDistance = (name: string): number => (name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3)));

const normalize = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, "");
