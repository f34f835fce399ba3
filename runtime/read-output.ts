import { findJson } from "./find-json.ts";
import { PromptOutputError } from "./prompt-output-error.ts";
import type { InputIssue } from "./types/input-issue.ts";
import type { OutputOptions } from "./types/prompt-output.ts";

/**
 * Reads a model's answer: text as JSON, anything else as it is. `prepare` turns what a provider was asked for into what
 * the prompt asks for, `fill` puts in the defaults. Throws a `PromptOutputError` of kind "empty", "not-json" or "invalid".
 *
 * @example readOutput("triage", triageOutputIssues, '{"urgent": true}')
 */
export const readOutput = <Given, Output = Given>(
	id: string,
	issuesOf: (output: Given) => InputIssue[] | undefined,
	answer: unknown,
	options?: OutputOptions,
	prepare?: (answer: unknown) => void,
	fill?: (output: Given) => Output,
): Output => {
	const text = typeof answer === "string" ? answer : undefined;
	const value = text === undefined ? answer : parseText(id, text, options?.lenient === true);
	prepare?.(value);
	// Not yet known to be true: it is what issuesOf finds out.
	const output = value as Given;
	const issues = issuesOf(output);
	if (issues !== undefined) throw new PromptOutputError(id, "invalid", text, issues);
	// Without defaults an answer is what it was found to be.
	return fill === undefined ? (value as Output) : fill(output);
};

const parseText = (id: string, text: string, lenient: boolean): unknown => {
	if (text.trim() === "") throw new PromptOutputError(id, "empty", text);
	try {
		return JSON.parse(text);
	} catch {
		const found = lenient ? findJson(text) : undefined;
		if (found !== undefined) return found;
		throw new PromptOutputError(id, "not-json", text);
	}
};
