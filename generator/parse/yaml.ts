import {
	type Document,
	isAlias,
	isCollection,
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	type YAMLMap,
	type YAMLSeq,
} from "yaml";
import type { DiagnosticCode } from "../model/codes.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Span } from "../model/span.ts";
import { certainFindings } from "./certain-findings.ts";
import { correctText, endOfMeantText, lineAt } from "./correct-yaml.ts";
import type { DataNode, MapEntry, ScalarNode, ScalarStyle } from "./data-node.ts";
import { maxDepth, type ParsedData } from "./parsed-data.ts";
import { createOffsetMap } from "./positions.ts";
import { bracesMessage, describeYamlErrors } from "./yaml-errors.ts";

/** More nodes than that come from aliases inside of aliases, not from a prompt. */
const maxNodes = 100_000;

/**
 * Reads one YAML 1.2 document. Aliases are resolved; a second document, a key twice, a merge key, a cyclic alias and a key
 * that is not text are refused. Braces without quotes (`user: {{query}}`), which YAML takes for a map, are reported and
 * read as the text that was meant.
 */
export function parseYaml(source: SourceFile): ParsedData {
	// Keys are compared here, where the first place is known.
	const options = { keepSourceTokens: true, prettyErrors: false, merge: false, uniqueKeys: false };
	const document = parseDocument(source.text, options);
	const errors = describeYamlErrors(source, document.errors);
	if (document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION"))
		return { node: undefined, diagnostics: errors };
	const reader: Reader = {
		source,
		document,
		anchors: new Map(),
		open: new Set(),
		diagnostics: [...errors],
		count: 0,
		exhausted: false,
	};
	const node = readNode(document.contents, reader, 0);
	const found = reader.diagnostics.slice(errors.length);
	if (reader.exhausted) return { node: undefined, diagnostics: reader.diagnostics };
	const soundUntil = Math.min(...errors.map(({ span }) => lineAt(source.text, span.start).start));
	const certain = certainFindings(found, { errors, soundUntil }, source.text);
	const broken = [...errors, ...certain.filter(({ code }) => code === "invalid-yaml")];
	return {
		node,
		...(broken.length === 0 ? {} : { damage: { errors: broken, soundUntil } }),
		diagnostics: [...errors, ...certain],
	};
}

type Reader = {
	readonly source: SourceFile;
	readonly document: Document;
	/** The node that an anchor names at this point of the file. */
	readonly anchors: Map<string, Node>;
	/** The anchored nodes around the one that is read. */
	readonly open: Set<Node>;
	readonly diagnostics: Diagnostic[];
	count: number;
	/** Whether reading stopped because the file is too deep, or too large by its aliases. */
	exhausted: boolean;
};

function readNode(node: Node | null, reader: Reader, at: number): DataNode {
	reader.count++;
	if (node === null) return emptyScalar(spanOf(reader, at, at));
	const [start, end] = node.range ?? [at, at];
	const span = spanOf(reader, start, end);
	if (isAlias(node)) return readAlias(node.source, span, reader);
	if (node.anchor !== undefined) reader.anchors.set(node.anchor, node);
	const decoration = decorationOf(node, reader, at);
	if (isCollection(node) && reader.source.text.startsWith("{{", start)) {
		return readAsText("unquoted-braces", bracesMessage, { ...span, start: decoration?.start ?? start }, reader);
	}
	if (reader.open.size > maxDepth) {
		if (!wasReported(reader, start)) refuse(reader, span, "The file is nested too deeply.");
		reader.exhausted = true;
		return emptyScalar(span);
	}
	reader.open.add(node);
	const data = readContent(node, span, reader);
	reader.open.delete(node);
	return decoration !== undefined && data.kind === "scalar" ? { ...data, decoration } : data;
}

function readContent(node: Node, span: Span, reader: Reader): DataNode {
	if (isScalar(node)) return readScalar(node, span, reader);
	if (isSeq(node)) {
		// Without `parseDocument`'s type argument the items are `unknown`; a composed document holds nodes only.
		const items = node.items.map((item) => readNode(item as Node, reader, span.start));
		return { kind: "list", items, span };
	}
	if (isMap(node)) {
		// As above: pairs of nodes, the value null where nothing is written.
		const pairs = node.items as Pair<Node, Node | null>[];
		const entries = pairs.flatMap((pair) => readEntry(pair, reader));
		refuseTwice(entries, reader);
		return { kind: "map", entries, span };
	}
	return emptyScalar(span);
}

function readEntry(pair: Pair<Node, Node | null>, reader: Reader): readonly MapEntry[] {
	const key = readNode(pair.key, reader, pair.key.range?.[0] ?? 0);
	if (key.kind !== "scalar") {
		refuse(reader, key.span, "A key of a map must be text.");
		return [];
	}
	// The rest of `{{a}}: {{b}}`, which is part of a text that was reported.
	if (key.value === null && wasReported(reader, key.span.start)) return [];
	const name = key.value === null ? "" : String(key.value);
	if (name === "<<" && key.style === "plain") {
		refuse(reader, key.span, "Merge keys (`<<`) are not supported.", "Write the keys out.");
	}
	return [{ key, name, value: readNode(pair.value, reader, key.span.end) }];
}

function refuseTwice(entries: readonly MapEntry[], reader: Reader): void {
	const first = new Map<string, Span>();
	for (const { name, key } of entries) {
		const span = first.get(name);
		if (span === undefined) first.set(name, key.span);
		else {
			const related = [{ message: "the first one", span }];
			reader.diagnostics.push(
				createDiagnostic("invalid-yaml", key.span, "The key stands twice in one map.", { related }),
			);
		}
	}
}

function readScalar(node: Scalar, span: Span, reader: Reader): ScalarNode {
	const style = styles[node.type ?? "PLAIN"] ?? "plain";
	const token = node.srcToken;
	const indent = token !== undefined && "indent" in token ? token.indent : 0;
	// The core schema makes strings, numbers, booleans and null; a bigint only where the option asks for it.
	const value = node.value as ScalarNode["value"];
	const place = { text: reader.source.text, style, start: span.start, end: span.end, indent };
	return { kind: "scalar", value, style, offsetAt: createOffsetMap(String(value), place), span };
}

const styles: Readonly<Record<string, ScalarStyle>> = {
	PLAIN: "plain",
	QUOTE_SINGLE: "single-quoted",
	QUOTE_DOUBLE: "double-quoted",
	BLOCK_LITERAL: "literal-block",
	BLOCK_FOLDED: "folded-block",
};

function emptyScalar(span: Span): ScalarNode {
	return { kind: "scalar", value: null, style: "plain", offsetAt: () => span.start, span };
}

function readAlias(name: string, span: Span, reader: Reader): DataNode {
	const target = reader.anchors.get(name);
	if (target === undefined) {
		const message = `YAML reads \`*${name}\` as an alias, but no anchor \`&${name}\` stands above it.`;
		return readAsText("text-has-anchor-or-tag", message, span, reader);
	}
	if (reader.open.has(target)) {
		refuse(reader, span, `The alias \`*${name}\` stands inside of what it names.`);
		return emptyScalar(span);
	}
	if (reader.count > maxNodes) {
		if (!reader.exhausted) refuse(reader, spanOf(reader, 0, 0), "The aliases make the file too large.");
		reader.exhausted = true;
		return emptyScalar(span);
	}
	const data = readContent(target, spanOf(reader, target.range?.[0] ?? 0, target.range?.[1] ?? 0), reader);
	return data.kind === "scalar" ? { ...data, decoration: span } : data;
}

/** The anchor or tag of a node: it stands between the key, or the dash, and the value. */
function decorationOf(node: Scalar | YAMLMap | YAMLSeq, reader: Reader, after: number): Span | undefined {
	if (node.anchor === undefined && node.tag === undefined) return undefined;
	const start = node.range?.[0] ?? after;
	const before = /(?<!\S)(?:[&!]\S*(?:[ \t]+|$))+$/.exec(
		reader.source.text.slice(lineAt(reader.source.text, start).start, start),
	);
	return before === null ? spanOf(reader, start, start) : spanOf(reader, start - before[0].length, start);
}

/** Reports what YAML took for something else, and reads it as the text that was meant. */
function readAsText(code: DiagnosticCode, message: string, span: Span, reader: Reader): ScalarNode {
	const { text } = reader.source;
	// Inside of a map or list in braces the rest of the line is not the text's.
	const inFlow = /^[ \t]*[,}\]]/.test(text.slice(span.end, lineAt(text, span.end).end));
	const end = inFlow ? span.end : endOfMeantText(text, span.start);
	if (!reader.diagnostics.some((found) => found.span.start <= span.start && span.start < found.span.end)) {
		const hint = `Write: ${correctText(text, span.start, end)}`;
		reader.diagnostics.push(createDiagnostic(code, { ...span, end }, message, { hint }));
	}
	const offsetAt = (index: number): number => span.start + index;
	return {
		kind: "scalar",
		value: text.slice(span.start, end),
		style: "double-quoted",
		offsetAt,
		span: { ...span, end },
	};
}

function wasReported(reader: Reader, offset: number): boolean {
	const line = lineAt(reader.source.text, offset);
	return reader.diagnostics.some(({ span }) => span.start >= line.start && span.start <= line.end);
}

function refuse(reader: Reader, span: Span, message: string, hint?: string): void {
	reader.diagnostics.push(createDiagnostic("invalid-yaml", span, message, hint === undefined ? {} : { hint }));
}

function spanOf(reader: Reader, start: number, end: number): Span {
	return { path: reader.source.path, start, end };
}
