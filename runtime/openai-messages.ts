import { chatMessages } from "./chat-messages.ts";
import { openaiCacheMark } from "./openai-cache-mark.ts";
import type { PromptMessage } from "./types/history.ts";
import type { OpenAIMessage } from "./types/openai.ts";

/**
 * Messages as OpenAI's Chat Completions API has them.
 *
 * @throws PromptInputError for what the API does not take.
 * @example openaiMessages("support", [{ role: "user", content: "Hi" }]) // [{ role: "user", content: "Hi" }]
 */
export const openaiMessages = <Native = never>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): (OpenAIMessage | Native)[] => chatMessages(id, messages, openaiCacheMark);
