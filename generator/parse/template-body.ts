import type { Span } from "../model/span.ts";
import type { TemplateNode } from "../model/template-node.ts";
import { type MarkerNames, splitMarkers } from "./markers.ts";
import type { ParsedMessages } from "./native-messages.ts";
import type { ParsedText } from "./text.ts";
import { createTextMessage } from "./text-message.ts";

/** The messages of a prompt, and whether it is a text without roles. */
export type ParsedBody = ParsedMessages & { readonly format: "text" | "chat" };

/**
 * The messages of a template: those that its markers make of it, or one of the user's. `start` is where it says whose it is,
 * `span` the whole of it.
 */
export function readTemplateBody(
	{ body, complete, diagnostics }: ParsedText & { readonly body: readonly TemplateNode[] },
	{ start, span }: { readonly start: Span; readonly span: Span },
	names: MarkerNames,
): ParsedBody {
	const split = splitMarkers(body, start, names);
	if (split === undefined) {
		const message = createTextMessage({ value: "user", span: start }, body, span);
		return { messages: [message], complete, format: "text", diagnostics };
	}
	return {
		messages: split.messages,
		complete: complete && split.complete,
		format: "chat",
		diagnostics: [...diagnostics, ...split.diagnostics],
	};
}
