import { addIssue } from "./add-issue.ts";
import { isRecord } from "./is-record.ts";
import { pathKeys } from "./path-keys.ts";
import { PromptInputError } from "./prompt-input-error.ts";
import type { InputIssue } from "./types/input-issue.ts";
import type { PromptInput } from "./types/prompt-input.ts";
import { unknownVariable } from "./unknown-variable.ts";

/**
 * A prompt's input as something that checks values of unknown origin. Unlike the provider functions, which ignore further
 * keys, it reports those that are not among `keys`; without `keys` any key may be there.
 *
 * @example promptInput("support", supportIssues, ["company", "query"]).parse(JSON.parse(body));
 */
export const promptInput = <Input>(
	id: string,
	issuesOf: (input: Input) => InputIssue[] | undefined,
	keys?: readonly string[],
): PromptInput<Input> => {
	const issuesIn = (value: unknown): readonly InputIssue[] | undefined => {
		if (!isRecord(value)) return addIssue(undefined, "input", "object", value);
		// Not yet known to be true: it is what issuesOf finds out.
		let issues = issuesOf(value as Input);
		for (const key in value) {
			if (keys === undefined || keys.includes(key) || !Object.hasOwn(value, key)) continue;
			issues ??= [];
			issues.push(unknownVariable(key, value[key], keys));
		}
		return issues;
	};
	return {
		parse: (value) => {
			const issues = issuesIn(value);
			if (issues !== undefined) throw new PromptInputError(id, issues);
			return value as Input;
		},
		safeParse: (value) => {
			const issues = issuesIn(value);
			return issues === undefined
				? { success: true, data: value as Input }
				: { success: false, error: new PromptInputError(id, issues) };
		},
		"~standard": {
			version: 1,
			vendor: "pm-gen",
			validate: (value) => {
				const issues = issuesIn(value);
				return issues === undefined
					? { value: value as Input }
					: { issues: issues.map(({ path, message }) => ({ message, path: pathKeys(path) })) };
			},
		},
	};
};
