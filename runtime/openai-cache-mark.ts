import type { CacheMark } from "./types/message.ts";
import type { OpenAICacheMark } from "./types/openai.ts";

/**
 * A breakpoint for OpenAI's cache, or nothing. How long it is kept is said for the whole request (`prompt_cache_options`).
 *
 * @example openaiCacheMark("1h") // { prompt_cache_breakpoint: { mode: "explicit" } }
 */
export const openaiCacheMark = (cache: CacheMark | undefined): OpenAICacheMark =>
	cache === undefined ? {} : { prompt_cache_breakpoint: { mode: "explicit" } };
