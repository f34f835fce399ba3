import { convertContent } from "./convert-content.ts";
import { langchainBlock } from "./langchain-block.ts";
import { mediaUrl } from "./media-url.ts";
import { named } from "./named.ts";
import { refuseMessage } from "./refuse-message.ts";
import { resultText } from "./result-text.ts";
import type { LangChainMessage, LangChainPart, LangChainTextPart } from "./types/langchain.ts";
import type { ImagePart, Message, MessagePart, TextPart, ToolCall, UserMessage } from "./types/message.ts";

/**
 * One message as a LangChain model's `invoke` takes it; `call` is the call that a tool's message answers.
 *
 * @throws PromptInputError for what has no form that every model's class knows.
 * @example langchainMessage("support", "messages[0]", { role: "user", content: "Hi" }) // { role: "user", content: "Hi" }
 */
export const langchainMessage = (id: string, path: string, message: Message, call?: ToolCall): LangChainMessage => {
	switch (message.role) {
		case "system":
		case "developer":
			return {
				role: message.role,
				content: convertContent(message.content, undefined, langchainText),
				...named(message.name),
			};
		case "user":
			return langchainUser(id, path, message);
		case "assistant": {
			const { content, toolCalls = [], name } = message;
			return {
				role: "assistant",
				content: convertContent(content, undefined, langchainText),
				...(toolCalls.length === 0
					? {}
					: {
							tool_calls: toolCalls.map((each) => ({
								type: "tool_call",
								id: each.id,
								name: each.name,
								args: { ...each.input },
							})),
						}),
				...named(name),
			};
		}
		case "tool": {
			const { content, toolCallId, isError } = message;
			return {
				role: "tool",
				tool_call_id: toolCallId,
				content: resultText(id, path, content),
				...named(message.name ?? call?.name),
				...(isError === true ? { status: "error" } : {}),
			};
		}
		case "function":
			if (call === undefined) return refuseMessage(id, path, "an answer to a tool call before it", "function message");
			return { role: "tool", tool_call_id: call.id, content: message.content, name: message.name };
	}
};

/** Images have an older form, which every model's class knows; sounds and files have that of version 1 only. */
const langchainUser = (id: string, path: string, { content, name }: UserMessage): LangChainMessage => {
	if (typeof content === "string" || content.every(isTextOrImage)) {
		return { role: "user", content: convertContent(content, undefined, langchainPart), ...named(name) };
	}
	return {
		role: "user",
		content: content.map((part, index) => langchainBlock(id, `${path}.content[${index}]`, part)),
		...named(name),
		response_metadata: { output_version: "v1" },
	};
};

const isTextOrImage = (part: MessagePart): part is TextPart | ImagePart =>
	part.type === "text" || part.type === "image";

const langchainText = ({ text }: TextPart): LangChainTextPart => ({ type: "text", text });

const langchainPart = (part: TextPart | ImagePart): LangChainPart => {
	if (part.type === "text") return langchainText(part);
	const { detail } = part;
	return { type: "image_url", image_url: { url: mediaUrl(part), ...(detail === undefined ? {} : { detail }) } };
};
