import type { AnthropicCacheControl } from "./types/anthropic.ts";
import type { CacheMark } from "./types/message.ts";

/**
 * A mark for the cache as a property of Anthropic's blocks; none where there is no mark.
 *
 * @example anthropicCache("1h") // { cache_control: { type: "ephemeral", ttl: "1h" } }
 */
export const anthropicCache = (cache: CacheMark | undefined): { cache_control?: AnthropicCacheControl } => {
	if (cache === undefined) return {};
	return { cache_control: { type: "ephemeral", ...(cache === "1h" ? { ttl: cache } : {}) } };
};
