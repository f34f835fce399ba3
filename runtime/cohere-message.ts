import { contentText } from "./content-text.ts";
import { isBlank } from "./is-blank.ts";
import { mediaUrl } from "./media-url.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { CohereContent, CohereMessage, CohereTextContent } from "./types/cohere.ts";
import type { AssistantMessage, Message, MessagePart, ToolCall } from "./types/message.ts";

/**
 * One message as Cohere's client has it; `call` is the call that a tool's message answers. The API takes images from the
 * user, and texts.
 *
 * @example cohereMessage("support", "messages[0]", { role: "developer", content: "Be kind." }).role // "system"
 */
export const cohereMessage = (id: string, path: string, message: Message, call?: ToolCall): CohereMessage => {
	switch (message.role) {
		case "system":
		case "developer":
			return { role: "system", content: cohereTexts(id, path, message.content) };
		case "user": {
			const { content } = message;
			if (typeof content === "string") return { role: "user", content };
			return {
				role: "user",
				content: content.map((part, index) => cohereContent(id, `${path}.content[${index}]`, part)),
			};
		}
		case "assistant":
			return cohereAssistant(id, path, message);
		case "tool":
		case "function": {
			const toolCallId = message.role === "tool" ? message.toolCallId : call?.id;
			if (toolCallId === undefined)
				return refuseMessage(id, path, "a tool message with its call's id", "function message");
			return { role: "tool", toolCallId, content: cohereTexts(id, path, message.content) };
		}
	}
};

const cohereContent = (id: string, path: string, part: MessagePart): CohereContent => {
	if (part.type === "text") return { type: "text", text: part.text };
	if (part.type !== "image") return refuseMessage(id, path, "a text or an image", part.type);
	const { detail } = part;
	return { type: "image_url", imageUrl: { url: mediaUrl(part), ...(detail === undefined ? {} : { detail }) } };
};

const cohereTexts = (
	id: string,
	path: string,
	content: string | readonly MessagePart[],
): string | CohereTextContent[] =>
	typeof content === "string"
		? content
		: content.map((part, index) =>
				part.type === "text"
					? { type: "text", text: part.text }
					: refuseMessage(id, `${path}.content[${index}]`, "a text", part.type),
			);

/** A text beside calls of tools is their plan. */
const cohereAssistant = (id: string, path: string, { content, toolCalls = [] }: AssistantMessage): CohereMessage => {
	if (toolCalls.length === 0) return { role: "assistant", content: cohereTexts(id, path, content) };
	const plan = contentText(content);
	return {
		role: "assistant",
		...(isBlank(plan) ? {} : { toolPlan: plan }),
		toolCalls: toolCalls.map((call) => ({
			id: call.id,
			type: "function",
			function: { name: call.name, arguments: JSON.stringify(call.input) },
		})),
	};
};
