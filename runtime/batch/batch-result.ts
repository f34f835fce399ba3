import type { OutputFailure, PromptOutput } from "../types/prompt-output.ts";
import type { BatchRequestError } from "./batch-request-error.ts";

/** What a prompt's answers are: of the type that its definition says, or a text. */
export type BatchOutput<Prompt> = Prompt extends { readonly output: PromptOutput<infer Output> } ? Output : string;

/** One answer of a batch, or why there is none that can be used: `if (result.error)` tells them apart. */
export type BatchResult<Output> =
	| { readonly customId: string; readonly output: Output; readonly error?: undefined }
	| {
			readonly customId: string;
			readonly output?: undefined;
			/** The request got no answer (`code` "BATCH_REQUEST"), or the answer is none that can be used ("PROMPT_OUTPUT"). */
			readonly error: BatchRequestError | (Error & OutputFailure & { readonly code: "PROMPT_OUTPUT" });
	  };

/** A generated prompt that answers are read for; it need not say what they are to be. */
export type BatchAnswered = {
	readonly meta: { readonly id: string };
	readonly output?: PromptOutput<unknown>;
};
