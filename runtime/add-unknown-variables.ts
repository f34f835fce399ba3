import { isFull } from "./is-full.ts";
import type { InputIssue } from "./types/input-issue.ts";
import { unknownVariable } from "./unknown-variable.ts";

/**
 * Adds an issue for each own key of an input that is not among `keys`.
 *
 * @example addUnknownVariables(undefined, { compnay: "Acme" }, ["company"])[0].path // "compnay"
 */
export const addUnknownVariables = (
	issues: InputIssue[] | undefined,
	input: object,
	keys: readonly string[],
): InputIssue[] | undefined => {
	let all = issues;
	// Every value is found under its key; of what type it is, is only told.
	const values = input as Readonly<Record<string, unknown>>;
	for (const key in values) {
		if (keys.includes(key) || !Object.hasOwn(values, key)) continue;
		if (isFull(all)) break;
		all ??= [];
		all.push(unknownVariable(key, values[key], keys));
	}
	return all;
};
