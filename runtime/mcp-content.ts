import { mediaData } from "./media-data.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { MCPContent } from "./types/mcp.ts";
import type { MessagePart } from "./types/message.ts";

/**
 * A part of a message as what a message of an MCP prompt holds. What has an address alone is a link; a file is a resource, whose
 * address is made of its name, or of its place where it has none.
 *
 * @example mcpContent("support", "messages[0].content[0]", { type: "text", text: "Hi" }) // { type: "text", text: "Hi" }
 */
export const mcpContent = (id: string, path: string, part: MessagePart): MCPContent => {
	if (part.type === "text") return { type: "text", text: part.text };
	const found = mediaData(part);
	const named = part.type === "file" ? part.name : undefined;
	if (found === undefined) {
		const { url, mediaType }: { readonly url: string; readonly mediaType?: string | undefined } =
			"url" in part ? part : { url: "data:" };
		if (/^data:/i.test(url)) return refuseMessage(id, path, "an address or base64", "data: URL without base64");
		const mimeType = mediaType === undefined ? {} : { mimeType: mediaType };
		return { type: "resource_link", uri: url, name: named ?? url, ...mimeType };
	}
	const { mediaType, base64 } = found;
	if (part.type !== "file") return { type: part.type, data: base64, mimeType: mediaType };
	// Half a pair of surrogates has no code in a URI.
	const uri = `attachment:${encodeURIComponent((named ?? path).replace(/\p{Surrogate}/gu, "\ufffd"))}`;
	return { type: "resource", resource: { uri, mimeType: mediaType, blob: base64 } };
};
