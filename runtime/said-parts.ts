import { isBlank } from "./is-blank.ts";
import type { CacheMark, MessagePart } from "./types/message.ts";

/**
 * The parts of a message without blank texts, for providers that refuse those, each with its place. A mark for the cache holds
 * for what stands up to it: that of the message is its last part's, that of a part which is left out is the one's before it.
 *
 * @example saidParts("Hi", true) // [{ index: 0, part: { type: "text", text: "Hi", cache: true } }]
 */
export const saidParts = (
	content: string | readonly MessagePart[],
	cache?: CacheMark,
): readonly { readonly index: number; readonly part: MessagePart }[] => {
	const parts: readonly MessagePart[] = typeof content === "string" ? [{ type: "text", text: content }] : content;
	const said: { index: number; part: MessagePart }[] = [];
	const mark = (found: CacheMark | undefined): void => {
		const last = said.at(-1);
		if (last !== undefined && found !== undefined) last.part = { ...last.part, cache: found };
	};
	for (const [index, part] of parts.entries()) {
		if (part.type === "text" && isBlank(part.text)) mark(part.cache);
		else said.push({ index, part });
	}
	mark(cache);
	return said;
};
