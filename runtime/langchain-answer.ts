import { PromptOutputError } from "./prompt-output-error.ts";
import type { LangChainAnswer } from "./types/answers.ts";

/**
 * The text of a LangChain message. Throws a `PromptOutputError` where the message says as OpenAI's and Anthropic's do that
 * the model refused or that the answer was cut off.
 *
 * @example langchainAnswer("triage", await model.invoke(messages))
 */
export const langchainAnswer = (
	id: string,
	{ content, additional_kwargs, response_metadata }: LangChainAnswer,
): string => {
	const text =
		typeof content === "string"
			? content
			: content.map((part) => (part.type === "text" && typeof part.text === "string" ? part.text : "")).join("");
	const refusal = additional_kwargs?.["refusal"];
	if (typeof refusal === "string" && refusal !== "") throw new PromptOutputError(id, "refusal", refusal);
	const reason = response_metadata?.["finish_reason"] ?? response_metadata?.["stop_reason"];
	if (reason === "content_filter" || reason === "refusal") throw new PromptOutputError(id, "refusal", text);
	if (reason === "length" || reason === "max_tokens") throw new PromptOutputError(id, "truncated", text);
	return text;
};
