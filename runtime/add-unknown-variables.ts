import { addUnknownVariable } from "./add-unknown-variable.ts";
import type { InputIssue } from "./types/input-issue.ts";

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
	for (const key in input) {
		if (!keys.includes(key)) all = addUnknownVariable(all, input, key, keys);
	}
	return all;
};
