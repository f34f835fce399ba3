import { addIssue } from "./add-issue.ts";
import { isRecord } from "./is-record.ts";
import { PromptInputError } from "./prompt-input-error.ts";
import type { InputIssue } from "./types/input-issue.ts";
import { unknownVariable } from "./unknown-variable.ts";

/**
 * Checks a value of unknown origin against a prompt's input and returns it, typed. Unlike the provider functions, which
 * ignore further keys, it reports those that are not among `keys`; without `keys` any key may be there.
 *
 * @throws PromptInputError with everything that is wrong.
 * @example parseInput("support", JSON.parse(body), supportIssues, ["company", "query"]);
 */
export const parseInput = <T>(
	id: string,
	value: unknown,
	issuesOf: (input: T) => InputIssue[] | undefined,
	keys?: readonly string[],
): T => {
	if (!isRecord(value)) throw new PromptInputError(id, addIssue(undefined, "input", "object", value));
	// Not yet known to be true: it is what issuesOf finds out.
	const input = value as T;
	const issues = issuesOf(input) ?? [];
	if (keys !== undefined) {
		for (const [key, received] of Object.entries(value)) {
			if (!keys.includes(key)) issues.push(unknownVariable(key, received, keys));
		}
	}
	if (issues.length > 0) throw new PromptInputError(id, issues);
	return input;
};
