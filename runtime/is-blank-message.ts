import { contentText } from "./content-text.ts";
import { isBlank } from "./is-blank.ts";
import type { Message } from "./types/message.ts";

/**
 * Whether a message says nothing: no text but white space, no image, sound or file, no call of a tool. What a tool gave is
 * an answer even if it is blank.
 *
 * @example isBlankMessage({ role: "user", content: " \n" }) // true
 */
export const isBlankMessage = (message: Message): boolean => {
	if (message.role === "tool" || message.role === "function") return false;
	if (message.role === "assistant" && (message.toolCalls ?? []).length > 0) return false;
	const { content } = message;
	if (typeof content !== "string" && content.some(({ type }) => type !== "text")) return false;
	return isBlank(contentText(content));
};
