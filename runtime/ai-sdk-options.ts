import type { AISDKOptions } from "./types/ai-sdk.ts";
import type { CacheMark, ImagePart } from "./types/message.ts";

/**
 * What the provider behind the AI SDK is told about a message or a part, as a property; none where there is nothing to tell.
 *
 * @example aiSdkOptions({ cache: true }) // { providerOptions: { anthropic: { cacheControl: { type: "ephemeral" } } } }
 */
export const aiSdkOptions = ({
	cache,
	detail,
}: {
	readonly cache?: CacheMark | undefined;
	readonly detail?: ImagePart["detail"];
}): { providerOptions?: AISDKOptions } => {
	if (cache === undefined && detail === undefined) return {};
	const ttl = cache === "1h" ? { ttl: cache } : {};
	return {
		providerOptions: {
			...(cache === undefined ? {} : { anthropic: { cacheControl: { type: "ephemeral", ...ttl } } }),
			...(detail === undefined ? {} : { openai: { imageDetail: detail } }),
		},
	};
};
