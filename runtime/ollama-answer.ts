import { PromptOutputError } from "./prompt-output-error.ts";
import type { OllamaAnswer } from "./types/answers.ts";

/**
 * The text of the answer. Throws a `PromptOutputError` where it was cut off.
 *
 * @example ollamaAnswer("triage", await ollama.chat(request))
 */
export const ollamaAnswer = (id: string, { message, done_reason }: OllamaAnswer): string => {
	if (done_reason === "length") throw new PromptOutputError(id, "truncated", message.content);
	return message.content;
};
