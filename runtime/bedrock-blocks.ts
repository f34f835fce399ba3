import { bedrockCache } from "./bedrock-cache.ts";
import { bedrockPart } from "./bedrock-part.ts";
import { bedrockResult } from "./bedrock-result.ts";
import { saidParts } from "./said-parts.ts";
import type { BedrockBlock, BedrockJson } from "./types/bedrock.ts";
import type { AssistantMessage, FunctionMessage, ToolCall, ToolMessage, UserMessage } from "./types/message.ts";

/**
 * The blocks of a turn of Bedrock's that a message becomes, without blank texts; `call` is the call that a tool's message
 * answers.
 *
 * @example bedrockBlocks("support", "messages[0]", { role: "user", content: "Hi" }) // [{ text: "Hi" }]
 */
export const bedrockBlocks = (
	id: string,
	path: string,
	message: UserMessage | AssistantMessage | ToolMessage | FunctionMessage,
	call?: ToolCall,
): BedrockBlock[] => {
	if (message.role === "tool" || message.role === "function") return bedrockResult(id, path, message, call);
	const { content, cache } = message;
	const calls = message.role === "assistant" ? (message.toolCalls ?? []) : [];
	const said = saidParts(content, calls.length === 0 ? cache : undefined).flatMap(({ index, part }): BedrockBlock[] => [
		bedrockPart(id, `${path}.content[${index}]`, part),
		...bedrockCache(part.cache),
	]);
	if (calls.length === 0) return said;
	const uses = calls.map(
		({ id: toolUseId, name, input }): BedrockBlock => ({
			// What a model calls a tool with is JSON.
			toolUse: { toolUseId, name, input: { ...input } as BedrockJson },
		}),
	);
	return [...said, ...uses, ...bedrockCache(cache)];
};
