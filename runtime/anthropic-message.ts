import { anthropicCache } from "./anthropic-cache.ts";
import { anthropicPart } from "./anthropic-part.ts";
import { saidParts } from "./said-parts.ts";
import type { AnthropicMessage, AnthropicTextBlock, AnthropicToolUse } from "./types/anthropic.ts";
import type { AssistantMessage, UserMessage } from "./types/message.ts";

/**
 * What the user or the model says as a message of Anthropic's, without blank texts.
 *
 * @example anthropicMessage("support", "messages[0]", { role: "user", content: "Hi" }) // { role: "user", content: "Hi" }
 */
export const anthropicMessage = (
	id: string,
	path: string,
	message: UserMessage | AssistantMessage,
): AnthropicMessage => {
	const { role, content, cache } = message;
	const calls = role === "assistant" ? (message.toolCalls ?? []) : [];
	if (typeof content === "string" && cache === undefined && calls.length === 0) return { role, content };
	const blocks = saidParts(content, calls.length === 0 ? cache : undefined).map(({ index, part }) =>
		anthropicPart(id, `${path}.content[${index}]`, part),
	);
	if (role === "user") return { role, content: blocks };
	const uses = calls.map(
		({ id: callId, name, input }, index): AnthropicToolUse => ({
			type: "tool_use",
			id: callId,
			name,
			input: { ...input },
			...anthropicCache(index === calls.length - 1 ? cache : undefined),
		}),
	);
	// The model says texts alone: the type has no other part. TypeScript infers this predicate since 5.5.
	return { role, content: [...blocks.filter((block): block is AnthropicTextBlock => block.type === "text"), ...uses] };
};
