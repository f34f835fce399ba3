import { PromptOutputError } from "./prompt-output-error.ts";
import { textParts } from "./text-parts.ts";
import type { MistralAnswer } from "./types/answers.ts";

/**
 * The text of the first choice, without the model's thoughts. Throws a `PromptOutputError` where the answer was cut off.
 *
 * @example mistralAnswer("triage", await mistral.chat.complete(request))
 */
export const mistralAnswer = (id: string, { choices }: MistralAnswer): string => {
	const content = choices[0]?.message?.content ?? "";
	const text = typeof content === "string" ? content : textParts(content);
	const reason = choices[0]?.finishReason;
	if (reason === "length" || reason === "model_length") throw new PromptOutputError(id, "truncated", text);
	return text;
};
