import { chatPart } from "./chat-part.ts";
import { convertContent } from "./convert-content.ts";
import { named } from "./named.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { AssistantMessage, CacheMark, Message, MessagePart, ToolCall } from "./types/message.ts";
import type { ChatMessage, ChatTextPart } from "./types/openai.ts";

/**
 * One message as a Chat Completions API has it; `call` is the call that a tool's message answers, `mark` writes a breakpoint
 * for the cache.
 *
 * @throws PromptInputError for what the API does not take.
 * @example chatMessage("support", "messages[0]", { role: "user", content: "Hi" }, undefined, () => ({})).role // "user"
 */
export const chatMessage = <Mark>(
	id: string,
	path: string,
	message: Message,
	call: ToolCall | undefined,
	mark: (cache: CacheMark | undefined) => Mark,
): ChatMessage<Mark> => {
	const textPart = (part: MessagePart, index: number): ChatTextPart<Mark> =>
		part.type === "text"
			? { type: "text", text: part.text, ...mark(part.cache) }
			: refuseMessage(id, `${path}.content[${index}]`, "a text", part.type);
	switch (message.role) {
		case "system":
		case "developer":
			return {
				role: message.role,
				content: convertContent(message.content, message.cache, textPart),
				...named(message.name),
			};
		case "user":
			return {
				role: "user",
				content: convertContent(message.content, message.cache, (part, index) =>
					chatPart(id, `${path}.content[${index}]`, part, mark),
				),
				...named(message.name),
			};
		case "assistant": {
			const content = convertContent(message.content, message.cache, textPart);
			const calls = chatCalls(message);
			return {
				role: "assistant",
				...(content === "" && calls.tool_calls ? {} : { content }),
				...calls,
				...named(message.name),
			};
		}
		case "tool":
			return {
				role: "tool",
				tool_call_id: message.toolCallId,
				content: convertContent(message.content, message.cache, textPart),
			};
		case "function":
			// The API asks for a result with the id of each call, whatever the role was called.
			return call === undefined
				? { role: "function", name: message.name, content: message.content }
				: { role: "tool", tool_call_id: call.id, content: message.content };
	}
};

type ChatToolCalls = Pick<Extract<ChatMessage, { role: "assistant" }>, "tool_calls">;

const chatCalls = ({ toolCalls = [] }: AssistantMessage): ChatToolCalls =>
	toolCalls.length === 0
		? {}
		: {
				tool_calls: toolCalls.map(({ id, name, input }) => ({
					id,
					type: "function",
					function: { name, arguments: JSON.stringify(input) },
				})),
			};
