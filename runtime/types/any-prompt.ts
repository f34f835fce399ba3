import type { Message } from "./message.ts";
import type { PromptInput } from "./prompt-input.ts";
import type { PromptMeta } from "./prompt-meta.ts";
import type { PromptOutput } from "./prompt-output.ts";

/**
 * What every prompt has, for callers that know its id at run time only. Each function checks its input first and throws a
 * `PromptInputError` that names unknown variables too.
 */
export type AnyPrompt = {
	readonly meta: PromptMeta;
	readonly input: PromptInput<unknown>;
	readonly messages: (input: unknown) => Message[];
	/** Absent where the prompt is more than a text. */
	readonly text?: (input: unknown) => string;
	/** Absent where the definition does not say what the answer is to be. */
	readonly output?: PromptOutput<unknown>;
};
