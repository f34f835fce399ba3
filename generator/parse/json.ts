import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Span } from "../model/span.ts";
import { lineAt } from "./correct-yaml.ts";
import type { DataNode, MapEntry, ScalarNode } from "./data-node.ts";
import { maxDepth, type ParsedData } from "./parsed-data.ts";
import { createOffsetMap } from "./positions.ts";

/** Reads strict JSON: no comments, no trailing commas, no key twice. Reports the first error of each line. */
export function parseJson(source: SourceFile): ParsedData {
	const tooDeep = findTooDeep(source.text);
	if (tooDeep !== undefined) {
		const span = { path: source.path, start: tooDeep, end: tooDeep + 1 };
		return { node: undefined, diagnostics: [createDiagnostic("invalid-json", span, "The file is nested too deeply.")] };
	}
	const errors: ParseError[] = [];
	const root = parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false });
	const diagnostics = firstOfEachLine(source.text, errors).map((error) => describeError(source, error));
	if (root === undefined) return { node: undefined, diagnostics };
	const soundUntil = Math.min(...diagnostics.map(({ span }) => lineAt(source.text, span.start).start));
	const node = toDataNode(root, source, diagnostics);
	return { node, ...(diagnostics.length === 0 ? {} : { damage: { errors: diagnostics, soundUntil } }), diagnostics };
}

/** Where the nesting goes beyond what the parser can take. */
function findTooDeep(text: string): number | undefined {
	const scanner = createScanner(text, true);
	let depth = 0;
	for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
		const sign = text[scanner.getTokenOffset()];
		if (sign === "{" || sign === "[") depth++;
		if (sign === "}" || sign === "]") depth--;
		if (depth > maxDepth) return scanner.getTokenOffset();
	}
	return undefined;
}

/** One mistake makes the parser stumble several times over the same line. */
function firstOfEachLine(text: string, errors: readonly ParseError[]): readonly ParseError[] {
	const lines = errors.map((error) => lineAt(text, error.offset).start);
	return errors.filter((_, index) => lines.indexOf(lines[index] ?? 0) === index);
}

const errorWords: Readonly<Record<string, string>> = {
	InvalidSymbol: "This is not a JSON value; text needs double quotes",
	InvalidNumberFormat: "This is not a JSON number",
	PropertyNameExpected: "A key in double quotes is expected here",
	ValueExpected: "A value is expected here",
	ColonExpected: "A colon is expected after the key",
	CommaExpected: "A comma is missing",
	CloseBraceExpected: "A closing brace `}` is missing",
	CloseBracketExpected: "A closing bracket `]` is missing",
	EndOfFileExpected: "Nothing may follow the JSON value",
	InvalidCommentToken: "JSON has no comments",
	UnexpectedEndOfComment: "JSON has no comments",
	UnexpectedEndOfString: "The text does not end on its line; write a line break as `\\n`",
	UnexpectedEndOfNumber: "This is not a JSON number",
	InvalidUnicode: "`\\u` needs four hexadecimal digits",
	InvalidEscapeCharacter: "JSON has no such escape; write a backslash as `\\\\`",
	InvalidCharacter: "Text in JSON cannot hold a control character; write it as an escape",
};

function describeError(source: SourceFile, error: ParseError): Diagnostic {
	const message = errorWords[printParseErrorCode(error.error)] ?? "This is not JSON";
	const span = { path: source.path, start: error.offset, end: error.offset + error.length };
	return createDiagnostic("invalid-json", span, `${message}.`);
}

function toDataNode(node: Node, source: SourceFile, diagnostics: Diagnostic[]): DataNode {
	const span: Span = { path: source.path, start: node.offset, end: node.offset + node.length };
	const children = node.children ?? [];
	if (node.type === "array") {
		return { kind: "list", items: children.map((item) => toDataNode(item, source, diagnostics)), span };
	}
	if (node.type !== "object") return toScalar(node, source, span);
	const entries: MapEntry[] = [];
	for (const { children: [key, value] = [] } of children) {
		if (key === undefined || value === undefined) continue;
		const keyNode = toScalar(key, source, { path: source.path, start: key.offset, end: key.offset + key.length });
		const name = String(keyNode.value);
		const first = entries.find((entry) => entry.name === name);
		if (first !== undefined) {
			diagnostics.push(
				createDiagnostic("invalid-json", keyNode.span, `The key "${name}" stands twice in one object.`, {
					related: [{ message: "the first one", span: first.key.span }],
				}),
			);
		}
		entries.push({ key: keyNode, name, value: toDataNode(value, source, diagnostics) });
	}
	return { kind: "map", entries, span };
}

function toScalar(node: Node, source: SourceFile, span: Span): ScalarNode {
	// The parser's type for a leaf's value is `any`; strict JSON has no other leaves than these.
	const value = node.value as ScalarNode["value"];
	const place = { text: source.text, style: "json", start: span.start, end: span.end, indent: 0 } as const;
	return { kind: "scalar", value, style: "json", offsetAt: createOffsetMap(String(value), place), span };
}
