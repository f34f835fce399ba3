import { editDistance } from "./edit-distance.ts";

const longestName = 100;
const mostCandidates = 10_000;

/**
 * The names, at most three and the nearest first, that somebody may have meant by a name that does not exist. Case does
 * not count, and an id is near to its own last segment. Long names and what comes late in a very long list are not
 * looked at: this runs while an error is made, for names that come from outside.
 *
 * @example nearest("compnay", ["company", "query"]) // ["company"]
 */
export const nearest = (name: string, candidates: Iterable<string>): string[] => {
	if (name.length > longestName) return [];
	const wanted = name.toLowerCase();
	const limit = Math.min(3, Math.floor(name.length * 0.4));
	const found: { readonly candidate: string; readonly distance: number }[] = [];
	let seen = 0;
	for (const candidate of candidates) {
		if (++seen > mostCandidates) break;
		const lower = candidate.toLowerCase();
		const distance = lower.endsWith(`/${wanted}`) ? 0 : editDistance(wanted, lower, limit);
		if (distance <= limit) found.push({ candidate, distance });
	}
	return found
		.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
		.slice(0, 3)
		.map(({ candidate }) => candidate);
};
