import type { FilePart } from "./types/message.ts";

/**
 * The name of a file, for APIs that ask for one where its data is sent.
 *
 * @example fileName({ type: "file", base64: "JVBE", mediaType: "application/pdf" }) // "file.pdf"
 */
export const fileName = ({ name, mediaType }: FilePart): string =>
	name ?? (mediaType === "application/pdf" ? "file.pdf" : "file");
