import { PromptOutputError } from "./prompt-output-error.ts";
import type { BedrockAnswer } from "./types/answers.ts";

/**
 * The text of what Bedrock's Converse gave. Throws a `PromptOutputError` where a filter or a guardrail stopped it, or the answer was
 * cut off.
 *
 * @example bedrockAnswer("triage", await client.send(new ConverseCommand(input)))
 */
export const bedrockAnswer = (id: string, { output, stopReason }: BedrockAnswer): string => {
	const text = (output?.message?.content ?? []).map((block) => block.text ?? "").join("");
	if (stopReason === "content_filtered" || stopReason === "guardrail_intervened") {
		throw new PromptOutputError(id, "refusal", text);
	}
	if (stopReason === "max_tokens" || stopReason === "model_context_window_exceeded") {
		throw new PromptOutputError(id, "truncated", text);
	}
	return text;
};
