import { isFull } from "./is-full.ts";
import type { InputIssue } from "./types/input-issue.ts";
import { unknownVariable } from "./unknown-variable.ts";

/**
 * Adds an issue for a key of an input that is not among `keys`, unless the input only inherits it.
 *
 * @example addUnknownVariable(undefined, { compnay: "Acme" }, "compnay", ["company"])[0].path // "compnay"
 */
export const addUnknownVariable = (
	issues: InputIssue[] | undefined,
	input: object,
	key: string,
	keys: readonly string[],
): InputIssue[] | undefined => {
	if (isFull(issues) || !Object.hasOwn(input, key)) return issues;
	// Every value is found under its key; of what type it is, is only told.
	const issue = unknownVariable(key, (input as Readonly<Record<string, unknown>>)[key], keys);
	if (issues === undefined) return [issue];
	issues.push(issue);
	return issues;
};
