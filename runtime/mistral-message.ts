import { contentText } from "./content-text.ts";
import { isBlank } from "./is-blank.ts";
import { mistralCallId } from "./mistral-call-id.ts";
import { mistralContent } from "./mistral-content.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { AssistantMessage, Message, TextPart, ToolCall } from "./types/message.ts";
import type { MistralMessage, MistralTextChunk } from "./types/mistral.ts";

/**
 * One message as Mistral's client has it; `call` is the call that a tool's message answers.
 *
 * @example mistralMessage("support", "messages[0]", { role: "developer", content: "Be kind." }).role // "system"
 */
export const mistralMessage = (id: string, path: string, message: Message, call?: ToolCall): MistralMessage => {
	switch (message.role) {
		case "system":
		case "developer":
			return { role: "system", content: mistralTexts(message.content) };
		case "user":
			return { role: "user", content: mistralContent(message.content) };
		case "assistant":
			return mistralAssistant(message);
		case "tool":
		case "function": {
			const callId = message.role === "tool" ? message.toolCallId : call?.id;
			if (callId === undefined) return refuseMessage(id, path, "a tool message with its call's id", "function message");
			const name = message.name ?? call?.name;
			return {
				role: "tool",
				toolCallId: mistralCallId(callId),
				...(name === undefined ? {} : { name }),
				content: mistralContent(message.content),
			};
		}
	}
};

const mistralAssistant = ({ content, toolCalls = [] }: AssistantMessage): MistralMessage => ({
	role: "assistant",
	// Nothing said is no content: the API asks for a text or for calls.
	...(isBlank(contentText(content)) ? {} : { content: mistralTexts(content) }),
	...(toolCalls.length === 0
		? {}
		: {
				toolCalls: toolCalls.map((call) => ({
					id: mistralCallId(call.id),
					function: { name: call.name, arguments: JSON.stringify(call.input) },
				})),
			}),
});

const mistralTexts = (content: string | readonly TextPart[]): string | MistralTextChunk[] =>
	typeof content === "string" ? content : content.map(({ text }) => ({ type: "text", text }));
