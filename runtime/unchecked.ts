import type { AnyPrompt } from "./types/any-prompt.ts";
import type { PromptInput } from "./types/prompt-input.ts";

/**
 * A generated prompt for callers that know its id at run time only: each function takes anything and checks it by
 * `input.parse` before the prompt sees it.
 *
 * @example unchecked(prompts.support).messages(JSON.parse(body));
 */
export const unchecked = <Prompt extends AnyPrompt = AnyPrompt>(prompt: {
	readonly input: PromptInput<unknown>;
}): Prompt => {
	const { parse } = prompt.input;
	const entries = Object.entries(prompt).map(([name, value]: [string, unknown]) =>
		// A template is made of the definition alone, and an answer is no input.
		typeof value === "function" && name !== "toLangChainTemplate" && !name.startsWith("from")
			? [name, (input: unknown, ...further: unknown[]): unknown => value(parse(input), ...further)]
			: [name, value],
	);
	// The entries are those of a generated prompt, which has all that the type of one asks for.
	return Object.fromEntries(entries) as Prompt;
};
