import { PromptOutputError } from "./prompt-output-error.ts";
import type { GeminiAnswer } from "./types/answers.ts";

/** The reasons to stop that say neither that the answer is whole nor that it is too long. */
const refused = /SAFETY|RECITATION|BLOCKLIST|PROHIBITED_CONTENT|SPII|LANGUAGE/;

/**
 * The text of the first candidate, without the model's thoughts. Throws a `PromptOutputError` where the prompt was
 * blocked, the model refused, or the answer was cut off.
 *
 * @example geminiAnswer("triage", await ai.models.generateContent(parameters))
 */
export const geminiAnswer = (id: string, { candidates, promptFeedback }: GeminiAnswer): string => {
	const candidate = candidates?.[0];
	const text = (candidate?.content?.parts ?? [])
		.map((part) => (part.thought === true ? "" : (part.text ?? "")))
		.join("");
	const reason = candidate?.finishReason ?? "";
	if (refused.test(reason) || (candidate === undefined && promptFeedback?.blockReason !== undefined)) {
		throw new PromptOutputError(id, "refusal", text);
	}
	if (reason === "MAX_TOKENS") throw new PromptOutputError(id, "truncated", text);
	return text;
};
