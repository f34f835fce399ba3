/** A tag of a template as its author wrote it, right or wrong. */
export type TemplateTag = {
	readonly kind: "open" | "close" | "else" | "print" | "raw";
	/** What stands before the content: `#`, `#>`, `#*`, `/`, `^`, `>`, `&`, `*`, `else` or nothing. */
	readonly sigil: string;
	/** The first word of the content: of a block its name. */
	readonly name: string;
	/** The text between sigil and closing braces. */
	readonly content: string;
	readonly contentStart: number;
	readonly start: number;
	readonly end: number;
	/** The braces with which the tag begins, without `~`. */
	readonly opening: string;
	/** The braces with which it ends; fewer than it began with when they are missing. */
	readonly closing: string;
};

/**
 * Finds the tags of a template that Handlebars' parser refuses; comments and escaped braces (`\{{`) are none. It follows the
 * parser's lexer, but goes on where that gives up: a tag without its closing braces ends before the next one or with its
 * line, and blanks may stand before a sigil.
 */
export function findTags(text: string): readonly TemplateTag[] {
	const tags: TemplateTag[] = [];
	let start = text.indexOf("{{");
	while (start !== -1) {
		let next = start + 2;
		if (!isEscaped(text, start)) {
			const comment = matchAt(/\{\{~?!(?:--[\s\S]*?--~?\}\}|(?!--)[\s\S]*?\}\})/y, text, start);
			if (comment !== "") next = start + comment.length;
			else {
				const tag = readTag(text, start);
				tags.push(tag);
				next = Math.max(tag.end, next);
			}
		}
		start = text.indexOf("{{", next);
	}
	return tags;
}

/** One backslash escapes braces; two are a backslash. */
const isEscaped = (text: string, start: number): boolean => text[start - 1] === "\\" && text[start - 2] !== "\\";

/** Reads the tag that begins at an index. */
export function readTag(text: string, start: number): TemplateTag {
	const raw = matchAt(/\{\{\{\{[^{}/]+\}\}\}\}[\s\S]*?\{\{\{\{\/[^{}]*\}\}\}\}/y, text, start);
	if (raw !== "") {
		const braces = { opening: "{{{{", closing: "}}}}" };
		return {
			kind: "raw",
			sigil: "",
			name: "",
			content: raw,
			contentStart: start,
			start,
			end: start + raw.length,
			...braces,
		};
	}
	const braces = matchAt(/\{\{~?\{?/y, text, start);
	const before = matchAt(/(?:\s*(?:#(?:\s*[>*])?|\/|\^|>|&|\*|else\b(?!-)))?/y, text, start + braces.length);
	const contentStart = start + braces.length + before.length;
	const sigil = before.replace(/\s/g, "");
	const opening = braces.replace("~", "");
	const { contentEnd, end, closing } = readEnd(text, contentStart, opening, sigil);
	const content = text.slice(contentStart, contentEnd);
	return {
		kind: kindOf(sigil, content),
		sigil,
		name: nameOf(content),
		content,
		contentStart,
		start,
		end,
		opening,
		closing,
	};
}

function kindOf(sigil: string, content: string): TemplateTag["kind"] {
	if (sigil === "/") return "close";
	if (sigil === "else" || (sigil === "^" && content.trim() === "")) return "else";
	return sigil.startsWith("#") || sigil === "^" ? "open" : "print";
}

const nameOf = (content: string): string =>
	/^\s*(?:"[^"]*"|'[^']*'|\[[^\]]*\]|[^\s"'[])*/.exec(content)?.[0].trim() ?? "";

type TagEnd = { readonly contentEnd: number; readonly end: number; readonly closing: string };

function readEnd(text: string, from: number, opening: string, sigil: string): TagEnd {
	const close = closeOf(text, from);
	if (close === undefined) return readMissingEnd(text, from);
	const stripped = text[close] === "~";
	const bracesStart = stripped ? close + 1 : close;
	const run = matchAt(/\}{2,4}/y, text, bracesStart);
	// `}~}}` ends a tag of three braces.
	const third = opening === "{{{" && stripped && text[close - 1] === "}";
	const isExact = stripped || (sigil === "else" && text.slice(from, close).trim() === "");
	const length = isExact ? 2 : opening === "{{{" ? Math.min(run.length, 3) : run.length;
	return {
		contentEnd: third ? close - 1 : close,
		end: bracesStart + length,
		closing: "}".repeat(length + (third ? 1 : 0)),
	};
}

/** Where the closing braces stand (with their `~`): behind the strings and brackets, or, where these are not whole, the first. */
function closeOf(text: string, from: number): number | undefined {
	const token = String.raw`"(?:\\["]|[^"])*"|'(?:\\[']|[^'])*'|\[(?:\\\]|[^\]])*\]|[^"'[\]{}~]|~(?!\}\})|\}(?!\})|\{(?!\{)`;
	const whole = matchAt(new RegExp(`(?:${token})*(?=~?\\}\\})`, "y"), text, from);
	const wholeEnd = from + whole.length;
	if (/^~?\}\}/.test(text.slice(wholeEnd, wholeEnd + 3)) && !whole.includes("{{")) return wholeEnd;
	const first = text.indexOf("}}", from);
	const next = text.indexOf("{{", from);
	if (first === -1 || (next !== -1 && next < first)) return undefined;
	return text[first - 1] === "~" && first > from ? first - 1 : first;
}

function readMissingEnd(text: string, from: number): TagEnd {
	const rest = matchAt(/(?:[^\r\n{}]|\{(?!\{))*/y, text, from);
	const braceAt = from + rest.length;
	if (text[braceAt] === "}") return { contentEnd: braceAt, end: braceAt + 1, closing: "}" };
	const contentEnd = from + rest.trimEnd().length;
	return { contentEnd, end: contentEnd, closing: "" };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? "";
}
