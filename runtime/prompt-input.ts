import { addIssue } from "./add-issue.ts";
import { addUnknownVariables } from "./add-unknown-variables.ts";
import { isRecord } from "./is-record.ts";
import { PromptInputError } from "./prompt-input-error.ts";
import { standardSchema } from "./standard-schema.ts";
import type { InputIssue } from "./types/input-issue.ts";
import type { PromptInput } from "./types/prompt-input.ts";
import type { JsonSchema } from "./types/standard-schema.ts";

/**
 * A prompt's input as something that checks values of unknown origin. Unlike the provider functions, which ignore further
 * keys, it reports those that are not among `keys`; without `keys` any key may be there. `fill` puts in the defaults, and
 * gives the value itself where it lacks nothing.
 *
 * @example promptInput("support", supportIssues, supportInputSchema, ["company", "query"]).parse(JSON.parse(body));
 */
export const promptInput = <Input, Filled = Input>(
	id: string,
	issuesOf: (input: Input) => InputIssue[] | undefined,
	schema: (target: "draft-2020-12" | "draft-07") => JsonSchema,
	keys?: readonly string[],
	fill?: (input: Input) => Filled,
): PromptInput<Input, Filled> => {
	const issuesIn = (value: unknown): readonly InputIssue[] | undefined => {
		if (!isRecord(value)) return addIssue(undefined, "input", "object", value);
		// Not yet known to be true: it is what issuesOf finds out.
		const issues = issuesOf(value as Input);
		return keys === undefined ? issues : addUnknownVariables(issues, value, keys);
	};
	// The value was found to be an input; without defaults it is what it becomes.
	const filled = (value: unknown): Filled => (fill === undefined ? (value as Filled) : fill(value as Input));
	return {
		parse: (value) => {
			const issues = issuesIn(value);
			if (issues !== undefined) throw new PromptInputError(id, issues);
			return filled(value);
		},
		safeParse: (value) => {
			const issues = issuesIn(value);
			return issues === undefined
				? { success: true, data: filled(value) }
				: { success: false, error: new PromptInputError(id, issues) };
		},
		...standardSchema<Input, Filled>((value) => {
			const issues = issuesIn(value);
			return issues === undefined ? { value: filled(value) } : { issues };
		}, schema),
	};
};
