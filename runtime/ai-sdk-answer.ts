import { PromptOutputError } from "./prompt-output-error.ts";
import type { AISDKAnswer } from "./types/answers.ts";

/**
 * The text of what the AI SDK's `generateText` gave. Throws a `PromptOutputError` where a filter stopped it, or the answer was cut
 * off.
 *
 * @example aiSdkAnswer("triage", await generateText({ model, ...request }))
 */
export const aiSdkAnswer = (id: string, { text, finishReason }: AISDKAnswer): string => {
	if (finishReason === "content-filter") throw new PromptOutputError(id, "refusal", text);
	if (finishReason === "length") throw new PromptOutputError(id, "truncated", text);
	return text;
};
