import { PromptOutputError } from "./prompt-output-error.ts";
import type { OpenAICompletion } from "./types/answers.ts";

/**
 * The text of the first choice of a completion. Throws a `PromptOutputError` where the model refused, a filter stopped it,
 * or the answer was cut off.
 *
 * @example openaiAnswer("triage", await openai.chat.completions.create(body))
 */
export const openaiAnswer = (id: string, { choices }: OpenAICompletion): string => {
	// A proxy may answer with an error that the client lets pass.
	const choice = (choices as OpenAICompletion["choices"] | undefined)?.[0];
	const text = choice?.message.content ?? "";
	const refusal = choice?.message.refusal;
	if (typeof refusal === "string" && refusal !== "") throw new PromptOutputError(id, "refusal", refusal);
	if (choice?.finish_reason === "content_filter") throw new PromptOutputError(id, "refusal", text);
	if (choice?.finish_reason === "length") throw new PromptOutputError(id, "truncated", text);
	return text;
};
