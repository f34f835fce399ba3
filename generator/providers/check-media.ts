import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { messagesOf } from "../model/messages-of.ts";
import type { Role } from "../model/role.ts";
import type { MediaKind, MediaPartNode } from "../model/template-node.ts";
import { constantText } from "./constant-text.ts";
import { partsIn } from "./parts-in.ts";
import { type ProviderTitle, refuseMessage } from "./refuse-message.ts";

/** What a provider takes of media. */
export type MediaLimits = {
	/** The kinds that it takes from the user. */
	readonly kinds: readonly MediaKind[];
	/** The kinds that it takes from tools; none where it takes texts alone. */
	readonly fromTools?: readonly MediaKind[];
	/** The kinds of which it asks for the data, an address not being enough. */
	readonly asData: readonly MediaKind[];
	/** The media types of the sounds that it takes, if only some. */
	readonly audio?: readonly string[];
};

/** Findings about media that a provider refuses whatever the input is. */
export function checkMedia(
	{ messages }: PromptDocument,
	provider: ProviderTitle,
	limits: MediaLimits,
): readonly Diagnostic[] {
	return messagesOf(messages).flatMap((message) =>
		partsIn(message).flatMap(({ part, span }) => {
			if (part.type === "text") return [];
			const found = problemOf(part, message.role.value, limits);
			return found === undefined ? [] : [refuseMessage(provider, span, found.what, found.hint)];
		}),
	);
}

function problemOf(
	{ type, source, mediaType }: MediaPartNode,
	role: Role,
	{ kinds, fromTools, asData, audio }: MediaLimits,
): { readonly what: string; readonly hint: string } | undefined {
	if (role === "tool" && fromTools?.includes(type) !== true)
		return { what: `${words[type]} in the result of a tool`, hint: "Give it to a user message" };
	if (!kinds.includes(type)) return { what: words[type], hint: "Leave it out" };
	const url = source.kind === "url" ? constantText(source.body) : undefined;
	if (asData.includes(type) && url !== undefined && !/^data:/i.test(url.trim())) {
		return { what: `the address of ${words[type]}`, hint: "Give it as `base64` or `bytes`" };
	}
	const given = mediaType && constantText(mediaType);
	if (type !== "audio" || given === undefined || audio?.includes(given.trim().toLowerCase()) !== false)
		return undefined;
	return { what: `sounds of the type ${given}`, hint: "Give it as wav or mp3" };
}

const words = { image: "an image", audio: "a sound", file: "a file" } as const satisfies Record<MediaKind, string>;
