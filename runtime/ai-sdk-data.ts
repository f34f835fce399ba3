import { refuseMessage } from "./refuse-message.ts";
import type { MediaSource } from "./types/message.ts";

/**
 * Where media come from, as the AI SDK takes it: bytes, base64 or an address.
 *
 * @throws PromptInputError where base64 is none: the AI SDK would take an address in its place and fetch it.
 * @example aiSdkData("support", "messages[0].content[0]", { base64: "SGk=", mediaType: "image/png" }) // "SGk="
 */
export const aiSdkData = (id: string, path: string, source: MediaSource): string | Uint8Array => {
	if ("url" in source) return source.url;
	if ("bytes" in source) return source.bytes;
	return /^[\w+/-]*={0,2}$/.test(source.base64) ? source.base64 : refuseMessage(id, path, "base64", "another text");
};
