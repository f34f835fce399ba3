import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Role } from "../model/role.ts";
import type { SourceFile } from "../model/source-file.ts";
import { readFrontMatter, stretchOf } from "./front-matter.ts";
import { parseNative } from "./native.ts";
import type { ParsedMessages } from "./native-messages.ts";
import type { ParseContext, ParsedSource } from "./parsed-source.ts";
import { parseTemplate } from "./template.ts";
import type { ParsedBody } from "./template-body.ts";
import { createTextMessage } from "./text-message.ts";

/** The headings that begin a message. */
const headings: Readonly<Record<string, Role>> = {
	"# System": "system",
	"# Developer": "developer",
	"# User": "user",
	"# Assistant": "assistant",
};

/**
 * Reads a Markdown prompt (DESIGN.md §3): front matter with the keys of the native form, and a body whose headings `# System`,
 * `# Developer`, `# User` and `# Assistant` begin messages. A body without any of them is one text.
 */
export function parseMarkdown(source: SourceFile, context: ParseContext): ParsedSource {
	const front = readFrontMatter(source);
	const body = parseBody(source, front.bodyStart);
	const written = front.root.entries.find(({ name }) => name === "messages" || name === "template");
	const parsed = parseNative(front.root, source, context, body);
	const found: Diagnostic[] = [...front.diagnostics];
	if (written !== undefined) {
		const message = `The messages of a Markdown prompt stand below its front matter, not in \`${written.name}\`.`;
		const hint = "Write them under `# System`, `# User` and `# Assistant`.";
		found.push(createDiagnostic("invalid-value", written.key.span, message, { hint }));
	}
	return {
		documents: front.complete && written === undefined ? parsed.documents : [],
		diagnostics: [...found, ...parsed.diagnostics],
	};
}

/** A message of the body: its heading and the stretch of its text. */
type Section = { readonly role: Role; readonly heading: Line; readonly start: number; end: number };

type Line = { readonly start: number; readonly end: number };

function parseBody(source: SourceFile, bodyStart: number): ParsedBody {
	const { text, path } = source;
	const diagnostics: Diagnostic[] = [];
	const dropped = new Set<number>();
	const sections: Section[] = [];
	let fence: string | undefined;
	for (const line of linesOf(text, bodyStart)) {
		const words = text.slice(line.start, line.end);
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(words)?.[1];
		if (fence !== undefined) {
			if (mark?.startsWith(fence) && words.trim() === mark) fence = undefined;
			continue;
		}
		if (mark !== undefined) fence = mark;
		const role = Object.hasOwn(headings, words) ? headings[words] : undefined;
		if (role !== undefined) {
			const last = sections.at(-1);
			if (last !== undefined) last.end = line.start;
			sections.push({ role, heading: line, start: line.end, end: text.length });
		} else if (words.startsWith("\\") && Object.hasOwn(headings, words.slice(1))) {
			dropped.add(line.start);
		} else if (/^\s*#{1,6}\s*(?:system|developer|user|assistant)\s*:?\s*#*\s*$/i.test(words)) {
			const near = Object.keys(headings).find(
				(each) => each.slice(2).toLowerCase() === /[a-z]+/i.exec(words)?.[0].toLowerCase(),
			);
			const message = `The heading \`${words.trim()}\` is text: it begins no message.`;
			const hint = `Write \`${near}\` to begin a message, or \`\\# …\` for a heading of that name.`;
			diagnostics.push(createDiagnostic("misspelt-heading", { path, ...line }, message, { hint }));
		}
	}
	const [first] = sections;
	if (first === undefined) {
		const message = readMessage(source, "user", { start: bodyStart, end: text.length }, dropped, bodyStart);
		return { ...message, format: "text", diagnostics: [...diagnostics, ...message.diagnostics] };
	}
	const lead = text.slice(bodyStart, first.heading.start);
	if (lead.trim() !== "") {
		const start = bodyStart + (lead.length - lead.trimStart().length);
		const span = { path, start, end: start + lead.trim().length };
		const hint = "Put it under a heading, or make it a comment: `{{! … }}`.";
		if (!/^(?:\{\{!--[\s\S]*?--\}\}|\{\{![\s\S]*?\}\}|<!--[\s\S]*?-->|\s)*$/.test(lead)) {
			diagnostics.push(
				createDiagnostic("invalid-value", span, "The text before the first heading is in no message.", { hint }),
			);
		}
	}
	const read = sections.map(({ role, heading, start, end }) =>
		readMessage(source, role, { start, end }, dropped, heading.start, heading.end),
	);
	return {
		messages: read.flatMap(({ messages }) => messages),
		complete: read.every(({ complete }) => complete) && diagnostics.every(({ severity }) => severity !== "error"),
		format: "chat",
		diagnostics: [...diagnostics, ...read.flatMap((each) => each.diagnostics)],
	};
}

function* linesOf(text: string, from: number): Generator<Line> {
	for (let start = from; start <= text.length; ) {
		const found = text.indexOf("\n", start);
		const end = found < 0 ? text.length : found;
		yield { start, end: text[end - 1] === "\r" && end > start ? end - 1 : end };
		if (found < 0) return;
		start = found + 1;
	}
}

/** Blank lines around a text are not part of it. */
function readMessage(
	source: SourceFile,
	role: Role,
	{ start, end }: Line,
	dropped: ReadonlySet<number>,
	headStart: number,
	headEnd = headStart,
): ParsedMessages {
	const { path, text } = source;
	const lead = /^(?:[ \t]*\r?\n)*/.exec(text.slice(start, end))?.[0].length ?? 0;
	const from = start + lead;
	const tail = /\s*$/.exec(text.slice(from, end))?.[0].length ?? 0;
	const stretch = stretchOf(text, from, Math.max(from, end - tail), dropped);
	const { nodes, diagnostics } = parseTemplate(stretch.text, { path, offsetAt: stretch.offsetAt });
	const head = { path, start: headStart, end: headEnd };
	const span = { path, start: headStart, end: Math.max(headEnd, end - tail) };
	const message = createTextMessage({ value: role, span: head }, nodes, span);
	const complete = diagnostics.every(({ severity }) => severity !== "error");
	return { messages: [message], complete, diagnostics };
}
