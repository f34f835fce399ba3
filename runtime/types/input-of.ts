import type { PromptInput } from "./prompt-input.ts";

/**
 * The input type of a prompt.
 *
 * @example type SupportInput = InputOf<typeof prompts.support>;
 */
export type InputOf<Prompt extends { readonly input: PromptInput<unknown> }> = Prompt extends {
	readonly input: PromptInput<infer Input, unknown>;
}
	? Input
	: never;
