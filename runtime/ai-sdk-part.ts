import { aiSdkData } from "./ai-sdk-data.ts";
import { aiSdkOptions } from "./ai-sdk-options.ts";
import { mediaData } from "./media-data.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { AISDKFilePart, AISDKImagePart, AISDKTextPart } from "./types/ai-sdk.ts";
import type { MessagePart } from "./types/message.ts";

/**
 * A part of a message as one of the AI SDK's. Sounds are files there.
 *
 * @throws PromptInputError for a file or a sound without a media type, which the AI SDK asks for.
 * @example aiSdkPart("support", "messages[0].content[0]", { type: "text", text: "Hi" }) // { type: "text", text: "Hi" }
 */
export const aiSdkPart = (
	id: string,
	path: string,
	part: MessagePart,
): AISDKTextPart | AISDKImagePart | AISDKFilePart => {
	const options = aiSdkOptions(part);
	if (part.type === "text") return { type: "text", text: part.text, ...options };
	const data = aiSdkData(id, path, part);
	const { mediaType } = part;
	if (part.type === "image") {
		return { type: "image", image: data, ...(mediaType === undefined ? {} : { mediaType }), ...options };
	}
	const known = mediaType ?? mediaData(part)?.mediaType;
	if (known === undefined) return refuseMessage(id, `${path}.mediaType`, "a media type", "undefined");
	const filename = part.type === "file" && part.name !== undefined ? { filename: part.name } : {};
	return { type: "file", data, mediaType: known, ...filename, ...options };
};
