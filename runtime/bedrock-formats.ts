import type { BedrockAudioBlock, BedrockDocumentBlock, BedrockImageBlock } from "./types/bedrock.ts";

/** What Bedrock calls each media type that it takes. */
export const bedrockFormats: {
	readonly image: ReadonlyMap<string, BedrockImageBlock["image"]["format"]>;
	readonly audio: ReadonlyMap<string, BedrockAudioBlock["audio"]["format"]>;
	readonly document: ReadonlyMap<string, BedrockDocumentBlock["document"]["format"]>;
} = {
	image: /* @__PURE__ */ new Map([
		["image/png", "png"],
		["image/jpeg", "jpeg"],
		["image/gif", "gif"],
		["image/webp", "webp"],
	]),
	audio: /* @__PURE__ */ new Map([
		["audio/aac", "aac"],
		["audio/flac", "flac"],
		["audio/x-m4a", "m4a"],
		["audio/mpeg", "mp3"],
		["audio/mp3", "mp3"],
		["audio/mp4", "mp4"],
		["audio/ogg", "ogg"],
		["audio/opus", "opus"],
		["audio/wav", "wav"],
		["audio/x-wav", "wav"],
		["audio/webm", "webm"],
	]),
	document: /* @__PURE__ */ new Map([
		["application/pdf", "pdf"],
		["text/csv", "csv"],
		["application/msword", "doc"],
		["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
		["application/vnd.ms-excel", "xls"],
		["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"],
		["text/html", "html"],
		["text/plain", "txt"],
		["text/markdown", "md"],
	]),
};
