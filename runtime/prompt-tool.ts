import { isPromptToolError } from "./is-prompt-tool-error.ts";
import { PromptToolError } from "./prompt-tool-error.ts";
import { standardSchema } from "./standard-schema.ts";
import type { InputIssue } from "./types/input-issue.ts";
import type { JsonSchema } from "./types/standard-schema.ts";
import type { PromptTool } from "./types/tool.ts";

/**
 * A tool of a prompt. `prepare` turns what a provider was asked for into what the tool takes, `fill` puts in the defaults.
 *
 * @example promptTool("search", "Finds orders.", searchIssues, searchSchema).input.parse('{"query": "shoes"}');
 */
export const promptTool = <const Name extends string, Given, Input = Given>(
	name: Name,
	description: string | undefined,
	issuesOf: (input: Given) => InputIssue[] | undefined,
	schema: (target: "draft-2020-12" | "draft-07") => JsonSchema,
	prepare?: (input: unknown) => void,
	fill?: (input: Given) => Input,
): PromptTool<Name, Input> => {
	const read = (value: unknown): { readonly value: Input } | { readonly issues: InputIssue[] } => {
		prepare?.(value);
		// Not yet known to be true: it is what issuesOf finds out.
		const given = value as Given;
		const issues = issuesOf(given);
		if (issues !== undefined) return { issues };
		// Without defaults the input is what it was found to be.
		return { value: fill === undefined ? (value as Input) : fill(given) };
	};
	const parse = (value: unknown): Input => {
		const found = read(typeof value === "string" ? parseToolText(name, value) : value);
		if ("issues" in found) throw new PromptToolError(name, "invalid", found.issues);
		return found.value;
	};
	return {
		name,
		...(description === undefined ? {} : { description }),
		input: {
			parse,
			safeParse: (value) => {
				try {
					return { success: true, data: parse(value) };
				} catch (error) {
					if (!isPromptToolError(error)) throw error;
					return { success: false, error };
				}
			},
			...standardSchema<Input>(read, schema),
		},
	};
};

/** Models call a tool without parameters with nothing at all. */
const parseToolText = (tool: string, text: string): unknown => {
	if (text.trim() === "") return {};
	try {
		return JSON.parse(text);
	} catch {
		throw new PromptToolError(tool, "not-json");
	}
};
