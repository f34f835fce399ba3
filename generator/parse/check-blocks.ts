import { correctTag } from "./correct-tag.ts";
import { type TagFinding, tagText } from "./tag-finding.ts";
import type { TemplateTag } from "./template-tags.ts";

/** A block that is open; one without `#` is a tag like `{{if x}}`, which opens one only in the eyes of its author. */
type Frame = { readonly tag: TemplateTag; readonly name: string; readonly isOpened: boolean; last?: TemplateTag };

/** Finds the blocks and closing tags that have no counterpart, or a wrong one. */
export function checkBlocks(tags: readonly TemplateTag[], text: string): readonly TagFinding[] {
	const findings: TagFinding[] = [];
	const frames: Frame[] = [];
	const closed = new Set(tags.filter(({ kind }) => kind === "close").map(nameOf));
	for (const [position, tag] of tags.entries()) {
		const name = nameOf(tag);
		if (tag.kind === "open" && /^(?:else|elif|else-?if|elsif)$/.test(name)) findings.push(elseWithHash(tag, text));
		else if (tag.kind === "open") frames.push({ tag, name, isOpened: true });
		else if (tag.kind === "print" && closed.has(name) && tag.content.trim() !== name) {
			frames.push({ tag, name, isOpened: false });
		} else if (tag.kind === "else") findings.push(...checkElse(tag, frames, text));
		else if (tag.kind === "close") findings.push(...close(tag, name, frames, tags.slice(position + 1), text));
	}
	for (const frame of frames) if (frame.isOpened) findings.push(...unclosed(frame, tags, text));
	return findings;
}

const nameOf = ({ name }: TemplateTag): string => name.replace(/^["'[]|["'\]]$/g, "");

const placeOf = ({ start, end }: TemplateTag): { readonly start: number; readonly end: number } => ({ start, end });

function checkElse(tag: TemplateTag, frames: readonly Frame[], text: string): readonly TagFinding[] {
	const frame = frames.at(-1);
	const written = tagText(tag, text);
	if (frame === undefined) {
		const message = `${written} stands outside of a block.`;
		const hint = `Write it between {{#if name}} and {{/if}}, or {{this.else}} for a variable.`;
		return [{ code: "unopened-block", message, hint, ...placeOf(tag) }];
	}
	const { last } = frame;
	if (tag.content.trim() === "") frame.last ??= tag;
	if (last === undefined) return [];
	return [
		{
			code: "invalid-template",
			message: `The template is not valid Handlebars: ${written} stands behind the {{else}} of its block.`,
			hint: "Remove one of them, or close the block before it.",
			...placeOf(tag),
			related: [{ message: "the first {{else}}", ...placeOf(last) }],
		},
	];
}

const elseWithHash = (tag: TemplateTag, text: string): TagFinding => {
	const condition = tag.content.replace(/^\s*[\w-]+(?:\s+if(?=\s))?\s*/, "").trim();
	const corrected = correctTag({ kind: "else", sigil: "else", content: `if ${condition}` });
	return {
		code: "invalid-template",
		message: `The template is not valid Handlebars: ${tagText(tag, text)} opens a block.`,
		hint: `Write ${condition === "" ? "{{else}}" : (corrected ?? `{{else if ${condition}}}`)}.`,
		...placeOf(tag),
	};
};

/** Closes the block that a closing tag names, and says what that does to others. `frames` is changed. */
function close(
	tag: TemplateTag,
	name: string,
	frames: Frame[],
	following: readonly TemplateTag[],
	text: string,
): readonly TagFinding[] {
	const position = frames.map((frame) => frame.name).lastIndexOf(name);
	const frame = frames[position];
	if (frame === undefined) return closeUnopened(tag, frames, following, text);
	const inner = frames.slice(position + 1).filter(({ isOpened, tag }) => isOpened && tag.closing !== "");
	const top = inner.at(-1);
	if (top !== undefined && nextClose(following) === top.name) {
		frames.splice(position, 1);
		return [closedTooEarly(tag, frame, top, text)];
	}
	frames.splice(position);
	const unclosedInner = inner.map((open) => unclosedBefore(open, tag, text));
	return frame.isOpened ? unclosedInner : [opensNoBlock(frame, tag, text), ...unclosedInner];
}

/** The name that the next closing tag has which closes none of the blocks opened before it. */
function nextClose(following: readonly TemplateTag[]): string | undefined {
	let depth = 0;
	for (const tag of following) {
		if (tag.kind === "open") depth += 1;
		else if (tag.kind === "close" && depth === 0) return nameOf(tag);
		else if (tag.kind === "close") depth -= 1;
	}
	return undefined;
}

function closeUnopened(
	tag: TemplateTag,
	frames: Frame[],
	following: readonly TemplateTag[],
	text: string,
): readonly TagFinding[] {
	// A closing tag with more than a name is reported as such.
	if (tag.content.trim() !== tag.name) return [];
	const position = frames.findLastIndex(({ isOpened }) => isOpened);
	const open = frames[position];
	const written = tagText(tag, text);
	if (open === undefined || nextClose(following) === open.name) {
		const message = `${written} closes a block that was never opened.`;
		const hint = `Remove it, or open the block with {{#${nameOf(tag)} …}}.`;
		return [{ code: "unopened-block", message, hint, ...placeOf(tag) }];
	}
	frames.splice(position);
	return [
		{
			code: "mismatched-close",
			message: `${written} cannot close ${tagText(open.tag, text)}.`,
			hint: `Write {{/${open.name}}}.`,
			...placeOf(tag),
			related: [{ message: "the block that is open", ...placeOf(open.tag) }],
		},
	];
}

const closedTooEarly = (tag: TemplateTag, frame: Frame, inner: Frame, text: string): TagFinding => ({
	code: "mismatched-close",
	message: `${tagText(tag, text)} stands where ${tagText(inner.tag, text)} is still open.`,
	hint: `Write {{/${inner.name}}} before {{/${frame.name}}}.`,
	...placeOf(tag),
	related: [
		{ message: "the block that is still open", ...placeOf(inner.tag) },
		{ message: "the block that is closed", ...placeOf(frame.tag) },
	],
});

const opensNoBlock = ({ tag, name }: Frame, closing: TemplateTag, text: string): TagFinding => ({
	code: "unopened-block",
	message: `${tagText(tag, text)} opens no block, so ${tagText(closing, text)} has none to close.`,
	hint: `Write {{#${tag.content.trim()}}}, or remove {{/${name}}}.`,
	...placeOf(tag),
	related: [{ message: "the closing tag", ...placeOf(closing) }],
});

const unclosedBefore = ({ tag, name }: Frame, closing: TemplateTag, text: string): TagFinding => ({
	code: "unclosed-block",
	message: `The block ${tagText(tag, text)} is not closed.`,
	hint: `Write {{/${name}}} before ${tagText(closing, text)}.`,
	...placeOf(tag),
	related: [{ message: "the block around it ends here", ...placeOf(closing) }],
});

/** A block that is open at the end; a tag whose braces are missing is reported already. */
function unclosed({ tag, name }: Frame, tags: readonly TemplateTag[], text: string): readonly TagFinding[] {
	if (tag.closing === "") return [];
	const message = `The block ${tagText(tag, text)} is never closed.`;
	const end = tags.find(({ start, kind, content }) => start > tag.start && kind === "print" && /^\s*end/.test(content));
	if (end === undefined) {
		return [{ code: "unclosed-block", message, hint: `Write {{/${name}}} where it ends.`, ...placeOf(tag) }];
	}
	return [
		{
			code: "unclosed-block",
			message,
			hint: `Write {{/${name}}}; ${tagText(end, text)} is a variable.`,
			...placeOf(tag),
			related: [{ message: "this closes no block", ...placeOf(end) }],
		},
	];
}
