import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { MapEntry } from "./data-node.ts";
import { didYouMean } from "./did-you-mean.ts";

/**
 * The finding for a key that is not one of `place` (`a part`, `` `image` ``): the one that was most likely meant of the
 * candidates, or else what `otherwise` says.
 */
export function createUnknownKeyDiagnostic(
	{ name, key }: MapEntry,
	place: string,
	candidates: readonly string[],
	otherwise = `It takes ${candidates.join(", ")}.`,
): Diagnostic {
	const meant = didYouMean(name, candidates);
	const hint = meant === undefined ? otherwise : `Did you mean \`${meant}\`?`;
	return createDiagnostic("unknown-key", key.span, `\`${name}\` is not a key of ${place}.`, { hint });
}
