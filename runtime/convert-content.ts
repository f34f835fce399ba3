import type { CacheMark, MessagePart, TextPart } from "./types/message.ts";

/**
 * What a message says, its parts converted, with the mark of the message on the last of them: a text as it is where nothing
 * marks it.
 *
 * @example convertContent([{ type: "text", text: "Hi" }], true, (part) => part) // [{ type: "text", text: "Hi", cache: true }]
 */
export const convertContent = <Part extends MessagePart, Converted>(
	content: string | readonly Part[],
	cache: CacheMark | undefined,
	convert: (part: NoInfer<Part> | TextPart, index: number) => Converted,
): string | Converted[] => {
	if (typeof content === "string") {
		return cache === undefined || content === "" ? content : [convert({ type: "text", text: content, cache }, 0)];
	}
	if (content.length === 0) return "";
	return content.map((part, index) =>
		convert(cache !== undefined && index === content.length - 1 ? { ...part, cache } : part, index),
	);
};
