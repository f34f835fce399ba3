import { PromptOutputError } from "./prompt-output-error.ts";
import type { AnthropicAnswer } from "./types/answers.ts";

/**
 * The text of a message: of its text blocks, one after the other. Throws a `PromptOutputError` where the model refused or
 * the answer was cut off.
 *
 * @example anthropicAnswer("triage", await anthropic.messages.create(body))
 */
export const anthropicAnswer = (id: string, { content, stop_reason }: AnthropicAnswer): string => {
	const text = content.map((block) => (block.type === "text" ? (block.text ?? "") : "")).join("");
	if (stop_reason === "refusal") throw new PromptOutputError(id, "refusal", text);
	if (stop_reason === "max_tokens" || stop_reason === "model_context_window_exceeded") {
		throw new PromptOutputError(id, "truncated", text);
	}
	return text;
};
