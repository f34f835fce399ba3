import { contentText } from "./content-text.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { MessagePart } from "./types/message.ts";

/**
 * What a tool gave, for providers that take a text there and nothing else.
 *
 * @throws PromptInputError for an image, a sound or a file in it.
 * @example resultText("support", "messages[2]", [{ type: "text", text: "3 °C" }]) // "3 °C"
 */
export const resultText = (id: string, path: string, content: string | readonly MessagePart[]): string => {
	const parts = typeof content === "string" ? [] : content;
	for (const [index, { type }] of parts.entries()) {
		if (type !== "text") refuseMessage(id, `${path}.content[${index}]`, "a text", type);
	}
	return contentText(content);
};
