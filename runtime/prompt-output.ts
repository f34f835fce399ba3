import { isPromptOutputError } from "./is-prompt-output-error.ts";
import { readOutput } from "./read-output.ts";
import { standardSchema } from "./standard-schema.ts";
import type { InputIssue } from "./types/input-issue.ts";
import type { PromptOutput } from "./types/prompt-output.ts";
import type { JsonSchema } from "./types/standard-schema.ts";

/**
 * What a model's answer to a prompt is to be, as something that reads and checks one.
 *
 * @example promptOutput("triage", triageOutputIssues, triageOutputSchema).parse('{"urgent": true}');
 */
export const promptOutput = <Given, Output = Given>(
	id: string,
	issuesOf: (output: Given) => InputIssue[] | undefined,
	schema: (target: "draft-2020-12" | "draft-07") => JsonSchema,
	fill?: (output: Given) => Output,
): PromptOutput<Output> => ({
	parse: (answer, options) => readOutput(id, issuesOf, answer, options, undefined, fill),
	safeParse: (answer, options) => {
		try {
			return { success: true, data: readOutput(id, issuesOf, answer, options, undefined, fill) };
		} catch (error) {
			if (!isPromptOutputError(error)) throw error;
			return { success: false, error };
		}
	},
	...standardSchema<Output>((value) => {
		// Not yet known to be true: it is what issuesOf finds out.
		const issues = issuesOf(value as Given);
		if (issues !== undefined) return { issues };
		return { value: fill === undefined ? (value as Output) : fill(value as Given) };
	}, schema),
});
