import type { MessagePart } from "./types/message.ts";

/**
 * The text of a message: that of its parts, one directly behind the other.
 *
 * @example contentText([{ type: "text", text: "Hello " }, { type: "text", text: "Ada" }]) // "Hello Ada"
 */
export const contentText = (content: string | readonly MessagePart[]): string =>
	typeof content === "string" ? content : content.map((part) => (part.type === "text" ? part.text : "")).join("");
