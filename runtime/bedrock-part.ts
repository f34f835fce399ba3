import { bareMediaType } from "./bare-media-type.ts";
import { bedrockFormats } from "./bedrock-formats.ts";
import { bedrockSource } from "./bedrock-source.ts";
import { mediaData } from "./media-data.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { BedrockAudioBlock, BedrockDocumentBlock, BedrockImageBlock, BedrockTextBlock } from "./types/bedrock.ts";
import type { MessagePart } from "./types/message.ts";

/**
 * The name of a document: letters, digits, blanks, hyphens and brackets are all that Bedrock takes, and no two blanks
 * in a row. One without a name is called by its place, since two must not have the same.
 */
const bedrockName = (name: string): string =>
	name
		.replace(/[^A-Za-z0-9 ()[\]-]+/g, "-")
		.replace(/ {2,}/g, " ")
		.slice(0, 200);

/**
 * A part of a message as a block of Bedrock's.
 *
 * @throws PromptInputError for media of a kind that Converse does not take.
 * @example bedrockPart("support", "messages[0].content[0]", { type: "text", text: "Hi" }) // { text: "Hi" }
 */
export const bedrockPart = (
	id: string,
	path: string,
	part: MessagePart,
): BedrockTextBlock | BedrockImageBlock | BedrockDocumentBlock | BedrockAudioBlock => {
	if (part.type === "text") return { text: part.text };
	const mediaType = bareMediaType(part.mediaType ?? mediaData(part)?.mediaType ?? "");
	const image = part.type === "audio" ? undefined : bedrockFormats.image.get(mediaType);
	if (image !== undefined) return { image: { format: image, source: bedrockSource(id, path, part) } };
	if (part.type === "image") return refuseMessage(id, path, "an image of JPEG, PNG, GIF or WebP", "another media type");
	if (part.type === "audio") {
		const format = bedrockFormats.audio.get(mediaType);
		if (format === undefined) return refuseMessage(id, path, "a sound of a usual format", "another media type");
		return { audio: { format, source: bedrockSource(id, path, part) } };
	}
	const format = bedrockFormats.document.get(mediaType);
	if (format === undefined) {
		return refuseMessage(id, path, "a PDF, a text or a document of Word or Excel", "another media type");
	}
	const given = (part.name ?? "").trim();
	const name = bedrockName(given === "" ? path : given);
	return { document: { format, name, source: bedrockSource(id, path, part) } };
};
