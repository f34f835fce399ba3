import { PromptOutputError } from "./prompt-output-error.ts";
import type { OpenAIResponse } from "./types/answers.ts";

/**
 * The text of a response: of its messages, one after the other. Throws a `PromptOutputError` where the model refused, a
 * filter stopped it, or the answer was cut off.
 *
 * @example openaiResponseAnswer("triage", await openai.responses.create(body))
 */
export const openaiResponseAnswer = (id: string, { output, incomplete_details }: OpenAIResponse): string => {
	const parts = output.flatMap(({ type, content }) => (type === "message" ? (content ?? []) : []));
	const refusal = parts.find(({ type }) => type === "refusal")?.refusal;
	if (refusal !== undefined) throw new PromptOutputError(id, "refusal", refusal);
	const text = parts.map((part) => (part.type === "output_text" ? (part.text ?? "") : "")).join("");
	if (incomplete_details?.reason === "content_filter") throw new PromptOutputError(id, "refusal", text);
	if (incomplete_details?.reason === "max_output_tokens") throw new PromptOutputError(id, "truncated", text);
	return text;
};
