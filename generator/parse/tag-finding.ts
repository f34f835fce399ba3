import type { DiagnosticCode } from "../model/codes.ts";
import type { TemplateTag } from "./template-tags.ts";

/** A finding about a template, with places as indexes of its text. */
export type TagFinding = {
	readonly code: DiagnosticCode;
	readonly message: string;
	readonly hint: string;
	readonly start: number;
	readonly end: number;
	readonly related?: readonly { readonly message: string; readonly start: number; readonly end: number }[];
};

/** Says what is wrong with a tag, or nothing when it is another mistake. */
export type TagRule = (tag: TemplateTag, text: string) => TagFinding | undefined;

/** A tag that is not Handlebars, for a reason without a code of its own. */
export const invalidTag = ({ start, end }: TemplateTag, reason: string, hint: string): TagFinding => ({
	code: "invalid-template",
	message: `The template is not valid Handlebars: ${reason}`,
	hint,
	start,
	end,
});

/** A tag as a message shows it: on one line. */
export const tagText = ({ start, end }: Pick<TemplateTag, "start" | "end">, text: string): string =>
	text.slice(start, end).replace(/\s+/g, " ");

/** Whether a tag is short enough to stand in a message. */
export const isShort = (tag: TemplateTag, text: string): boolean => tagText(tag, text).length <= 60;

/** How a template prints the tag as it is. */
export const escapedTag = (tag: TemplateTag, text: string): string =>
	isShort(tag, text) && tag.content.trim() !== "" ? `\\${tagText(tag, text)}` : "\\{{";

/** A content with strings as quotes alone and without block parameters, so that nothing in them is taken for an operator. */
export const withoutStrings = (content: string): string =>
	content.replace(/"(?:\\"|[^"])*"|'(?:\\'|[^'])*'|\bas\s+\|[^|]*\|/g, (match) =>
		(match.startsWith("as") ? " " : match.charAt(0)).repeat(match.length),
	);
