import { chatMessages } from "./chat-messages.ts";
import type { PromptMessage } from "./types/history.ts";
import type { LiteLLMCacheMark, LiteLLMMessage } from "./types/litellm.ts";
import type { CacheMark } from "./types/message.ts";

/**
 * Messages as a LiteLLM proxy has them: those of Chat Completions, with Anthropic's breakpoints.
 *
 * @throws PromptInputError for what Chat Completions does not take.
 * @example litellmMessages("support", [{ role: "user", content: "Hi" }]) // [{ role: "user", content: "Hi" }]
 */
export const litellmMessages = <Native = never>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): (LiteLLMMessage | Native)[] => chatMessages(id, messages, litellmMark);

const litellmMark = (cache: CacheMark | undefined): LiteLLMCacheMark => {
	if (cache === undefined) return {};
	return { cache_control: { type: "ephemeral", ...(cache === true ? {} : { ttl: cache }) } };
};
