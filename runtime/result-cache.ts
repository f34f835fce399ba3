import type { CacheMark, ToolMessage } from "./types/message.ts";

/**
 * The mark for the cache of what a tool gave, which is one block: the message's own, or that of a part.
 *
 * @example resultCache({ role: "tool", toolCallId: "1", content: "3 °C", cache: "1h" }) // "1h"
 */
export const resultCache = ({ content, cache }: ToolMessage): CacheMark | undefined =>
	cache ?? (typeof content === "string" ? undefined : content.find((part) => part.cache !== undefined)?.cache);
