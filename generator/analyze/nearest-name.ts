import { closest, distance } from "fastest-levenshtein";
import { isSwapped } from "../model/is-swapped.ts";

/**
 * The known name that a misspelt one most likely means, undefined where none is near: a third of its letters may differ,
 * and always `least` of them.
 */
export function nearestName(name: string, known: readonly string[], least: 1 | 2): string | undefined {
	const swapped = known.find((each) => isSwapped(name, each));
	if (swapped !== undefined) return swapped;
	const near = known.length === 0 ? undefined : closest(name, known);
	return near !== undefined && distance(name, near) <= Math.max(least, name.length / 3) ? near : undefined;
}
