import { geminiMedia } from "./gemini-media.ts";
import { geminiResult } from "./gemini-result.ts";
import { isBlank } from "./is-blank.ts";
import type { GeminiPart } from "./types/gemini.ts";
import type {
	AssistantMessage,
	FunctionMessage,
	MessagePart,
	ToolCall,
	ToolMessage,
	UserMessage,
} from "./types/message.ts";

/**
 * The parts of a turn of Gemini's that a message becomes, without blank texts; `call` is the call that a tool's message
 * answers.
 *
 * @example geminiParts("support", "messages[0]", { role: "user", content: "Hi" }) // [{ text: "Hi" }]
 */
export const geminiParts = (
	id: string,
	path: string,
	message: UserMessage | AssistantMessage | ToolMessage | FunctionMessage,
	call?: ToolCall,
): GeminiPart[] => {
	if (message.role === "tool" || message.role === "function") return [geminiResult(id, path, message, call)];
	const { content } = message;
	const parts: readonly MessagePart[] = typeof content === "string" ? [{ type: "text", text: content }] : content;
	const said = parts.flatMap((part, index): GeminiPart[] => {
		if (part.type !== "text") return [geminiMedia(id, `${path}.content[${index}]`, part)];
		return isBlank(part.text) ? [] : [{ text: part.text }];
	});
	const calls = message.role === "assistant" ? (message.toolCalls ?? []) : [];
	return [
		...said,
		...calls.map((each) => ({ functionCall: { id: each.id, name: each.name, args: { ...each.input } } })),
	];
};
