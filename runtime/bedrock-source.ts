import { bytesOf } from "./bytes-of.ts";
import { mediaData } from "./media-data.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { BedrockSource } from "./types/bedrock.ts";
import type { MediaSource } from "./types/message.ts";

/**
 * Where media come from, as Bedrock takes it: bytes, or an address in S3.
 *
 * @throws PromptInputError for other addresses and for what is not base64.
 * @example bedrockSource("support", "messages[0].content[0]", { base64: "SGk=", mediaType: "image/png" })
 */
export const bedrockSource = (id: string, path: string, source: MediaSource): BedrockSource => {
	if ("bytes" in source) return { bytes: source.bytes };
	const data = mediaData(source);
	if (data === undefined) {
		if ("url" in source && source.url.startsWith("s3://")) return { s3Location: { uri: source.url } };
		return refuseMessage(id, path, "bytes, base64 or an address in S3", "another address");
	}
	const bytes = bytesOf(data.base64);
	return bytes === undefined ? refuseMessage(id, path, "base64", "another text") : { bytes };
};
