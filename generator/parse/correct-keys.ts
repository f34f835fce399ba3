import type { MapEntry } from "./data-node.ts";
import { didYouMean } from "./did-you-mean.ts";

/**
 * The entries of a map under the names that were most likely meant, so that what stands in them is looked at too. A key
 * whose name is meant by several, or that stands there in its right form, is left as it is.
 */
export function correctKeys(entries: readonly MapEntry[], known: readonly string[]): readonly MapEntry[] {
	const meant = entries.map(({ name }) => (known.includes(name) ? name : (didYouMean(name, known) ?? name)));
	return entries.map((entry, index) => {
		const name = meant[index] ?? entry.name;
		return meant.filter((other) => other === name).length === 1 ? { ...entry, name } : entry;
	});
}
