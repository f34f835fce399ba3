import { readFileSync } from "node:fs";

/** Why a case of a public suite is not reproduced: the code of the finding that refuses it, and the reason in words. */
export type KnownDifference = { readonly code: string; readonly reason: string };

/** The cases that are not reproduced, by id; `known-differences.txt` says what its lines mean. */
export const knownDifferences: ReadonlyMap<string, KnownDifference> = new Map(
	readFileSync(new URL("known-differences.txt", import.meta.url), "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"))
		.map((line) => {
			const [id = "", code = "", ...words] = line.split(" ");
			return [id, { code, reason: words.join(" ") }];
		}),
);

/**
 * What is wrong with the list for some cases: those that are refused and not listed, or refused by another code than the
 * list says; and those that are listed and not refused. `refused` are the codes of each refused case.
 */
export function wrongDifferences(
	ids: readonly string[],
	refused: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
	return ids.flatMap((id) => {
		const codes = refused.get(id);
		const known = knownDifferences.get(id);
		if (known === undefined) return codes === undefined ? [] : [`${id} is not listed: ${codes.join(" ")}`];
		if (outputOptions.has(known.code)) return [];
		if (codes === undefined) return [`${id} is listed, but it is not refused`];
		return codes.includes(known.code) ? [] : [`${id} is refused by ${codes.join(" ")}, not by ${known.code}`];
	});
}

/** What stands in the place of a code where a case renders: it sets an option, or calls a helper, that pm-gen has not. */
export const outputOptions: ReadonlySet<string> = new Set(["option", "raw"]);
