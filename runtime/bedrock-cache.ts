import type { BedrockCachePoint } from "./types/bedrock.ts";
import type { CacheMark } from "./types/message.ts";

/**
 * A mark for the cache as a block of Bedrock's, which stands behind what is to be kept; none where there is no mark.
 *
 * @example bedrockCache(true) // [{ cachePoint: { type: "default" } }]
 */
export const bedrockCache = (cache: CacheMark | undefined): BedrockCachePoint[] => {
	if (cache === undefined) return [];
	return [{ cachePoint: { type: "default", ...(cache === "1h" ? { ttl: cache } : {}) } }];
};
