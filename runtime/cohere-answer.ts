import { PromptOutputError } from "./prompt-output-error.ts";
import { textParts } from "./text-parts.ts";
import type { CohereAnswer } from "./types/answers.ts";

/**
 * The text of the answer, without the model's thoughts. Throws a `PromptOutputError` where it was cut off.
 *
 * @example cohereAnswer("triage", await cohere.chat(request))
 */
export const cohereAnswer = (id: string, { message, finishReason }: CohereAnswer): string => {
	const text = textParts(message.content ?? []);
	if (finishReason === "MAX_TOKENS" || finishReason === "TIMEOUT") throw new PromptOutputError(id, "truncated", text);
	return text;
};
