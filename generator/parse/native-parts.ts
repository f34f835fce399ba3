import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Role } from "../model/role.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Span } from "../model/span.ts";
import type {
	ImageDetail,
	MediaKind,
	MediaPartNode,
	MediaSourceNode,
	PartNode,
	TemplateNode,
	TextPartNode,
} from "../model/template-node.ts";
import { correctKeys } from "./correct-keys.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { describeNode, headOf } from "./data-value.ts";
import { readCache } from "./native-cache.ts";
import { findControl, type ParsedNodes, parseControl } from "./native-control.ts";
import { parseNativeExpression } from "./native-expression.ts";
import { parseNativeName } from "./native-name.ts";
import { parseNativeText } from "./text.ts";
import { createUnknownKeyDiagnostic } from "./unknown-key.ts";

/** The kinds of parts that a definition may have, text first. */
export const partKinds = ["text", "image", "audio", "file"] as const satisfies readonly ("text" | MediaKind)[];

/** Reads the parts of a message: a list of `text`, `image`, `audio`, `file`, `each` and `if` (DESIGN.md §3). */
export function parseParts(node: DataNode, role: Role, source: SourceFile): ParsedNodes {
	if (node.kind !== "list") {
		const message = `The parts must be a list, but they are ${describeNode(node)}.`;
		const hint = "Begin each part with a dash: `- text: Hello`.";
		return {
			nodes: [],
			complete: false,
			diagnostics: [createDiagnostic("wrong-type", headOf(node), message, { hint })],
		};
	}
	const parsed = node.items.map((item) => parsePart(item, role, source));
	return {
		nodes: parsed.flatMap(({ nodes }) => nodes),
		complete: parsed.every(({ complete }) => complete),
		diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
	};
}

/** A part that cannot be read; it keeps its place. */
const refuse = (span: Span, ...diagnostics: readonly Diagnostic[]): ParsedNodes => ({
	nodes: [{ kind: "refused", span }],
	complete: false,
	diagnostics,
});

function parsePart(item: DataNode, role: Role, source: SourceFile): ParsedNodes {
	// A text may stand for itself.
	if (item.kind === "scalar") return parseTextPart(item, undefined, item, source);
	if (item.kind === "list") {
		const message = "A part must be a map with its kind as the key, but it is a list.";
		return refuse(item.span, createDiagnostic("wrong-type", headOf(item), message, { hint: "Write: - text: …" }));
	}
	const known = [...partKinds, "cache"];
	const control = findControl(item.entries, known);
	if (control !== undefined) {
		const parseItems = (node: DataNode): ParsedNodes => parseParts(node, role, source);
		return parseControl(item.entries, control, { itemsKey: "parts", parseItems, source });
	}
	const entries = correctKeys(item.entries, known);
	const unknown = item.entries.filter(({ name }) => !known.includes(name)).map(unknownPartKey);
	const [kind, second] = entries.filter(({ name }) => partKinds.some((each) => each === name));
	if (kind === undefined) {
		const message = `The part has no kind: one of ${partKinds.join(", ")}, each or if.`;
		return refuse(
			item.span,
			...(unknown.length > 0 ? unknown : [createDiagnostic("missing-key", headOf(item), message)]),
		);
	}
	if (second !== undefined) {
		const message = `A part has one kind, but this one has \`${kind.name}\` and \`${second.name}\`.`;
		const hint = "Begin each part with a dash of its own.";
		return refuse(item.span, ...unknown, createDiagnostic("invalid-value", second.key.span, message, { hint }));
	}
	const parsed = parseKind(kind, item, entries, role, source);
	return {
		...parsed,
		complete: parsed.complete && unknown.length === 0,
		diagnostics: [...unknown, ...parsed.diagnostics],
	};
}

const unknownPartKey = (entry: MapEntry): Diagnostic =>
	createUnknownKeyDiagnostic(
		entry,
		"a part",
		[...partKinds, "cache", "each", "if"],
		`It takes ${partKinds.join(", ")}, and cache.`,
	);

function parseKind(
	kind: MapEntry,
	item: DataNode,
	entries: readonly MapEntry[],
	role: Role,
	source: SourceFile,
): ParsedNodes {
	const cache = entries.find(({ name }) => name === "cache");
	if (kind.name === "text") return parseTextPart(kind.value, cache, item, source);
	if (role !== "user" && role !== "tool") {
		const message = `A message with the role \`${role}\` has texts only, no \`${kind.name}\`.`;
		const hint = `Put the ${kind.name} in a user message.`;
		return refuse(item.span, createDiagnostic("invalid-value", kind.key.span, message, { hint }));
	}
	const media = parseMedia(kind, source);
	const read = readCache(cache);
	const diagnostics = [...media.diagnostics, ...read.diagnostics];
	if (media.part === undefined) return refuse(item.span, ...diagnostics);
	const node: PartNode = { kind: "part", part: media.part, ...read.cache, span: item.span };
	return { nodes: [node], complete: diagnostics.length === 0, diagnostics };
}

function parseTextPart(text: DataNode, cache: MapEntry | undefined, item: DataNode, source: SourceFile): ParsedNodes {
	const parsed = parseNativeText(text, "text", source);
	const read = readCache(cache);
	const diagnostics = [...parsed.diagnostics, ...read.diagnostics];
	if (parsed.body === undefined) return refuse(item.span, ...diagnostics);
	const part: TextPartNode = { type: "text", body: parsed.body };
	return {
		nodes: [{ kind: "part", part, ...read.cache, span: item.span }],
		complete: parsed.complete && read.diagnostics.length === 0,
		diagnostics,
	};
}

type ParsedMedia = { readonly part?: MediaPartNode; readonly diagnostics: readonly Diagnostic[] };

/** `image: photo`, `image: https://…`, or `image: { url | base64 | bytes, mediaType, … }`. */
function parseMedia({ name, value, key }: MapEntry, source: SourceFile): ParsedMedia {
	const type = partKinds.find((kind): kind is MediaKind => kind === name && kind !== "text") ?? "image";
	if (value.kind === "scalar" && typeof value.value === "string" && isAddress(value.value)) {
		const { body, diagnostics } = parseNativeText(value, name, source);
		return body === undefined ? { diagnostics } : { part: { type, source: { kind: "url", body } }, diagnostics };
	}
	if (value.kind !== "map") {
		const { value: expression, diagnostics } = parseNativeExpression(value, name, source);
		if (expression === undefined) return { diagnostics };
		return { part: { type, source: { kind: "value", value: expression } }, diagnostics };
	}
	const known = ["url", "base64", "bytes", "mediaType", ...(extraKeys[type] ?? [])];
	const entries = correctKeys(value.entries, known);
	const unknown = value.entries
		.filter((entry) => !known.includes(entry.name))
		.map((entry) => createUnknownKeyDiagnostic(entry, `\`${name}\``, known));
	const find = (wanted: string): MapEntry | undefined => entries.find((entry) => entry.name === wanted);
	const [from, second] = entries.filter((entry) => ["url", "base64", "bytes"].includes(entry.name));
	if (from === undefined || second !== undefined) {
		const message = `\`${name}\` needs exactly one of url, base64 and bytes.`;
		return { diagnostics: [...unknown, createDiagnostic("missing-key", second?.key.span ?? key.span, message)] };
	}
	const read = readSource(from, source);
	const mediaType = readText(find("mediaType"), source);
	const fileName = readText(find("name"), source);
	const detail = readDetail(find("detail"));
	const untyped =
		from.name !== "url" && find("mediaType") === undefined
			? [
					createDiagnostic("missing-key", from.key.span, `\`${from.name}\` needs \`mediaType\` beside it.`, {
						hint: "Write what it is: `mediaType: image/png`.",
					}),
				]
			: [];
	const diagnostics = [
		...unknown,
		...read.diagnostics,
		...mediaType.diagnostics,
		...fileName.diagnostics,
		...detail.diagnostics,
		...untyped,
	];
	if (read.source === undefined || untyped.length > 0) return { diagnostics };
	const part: MediaPartNode = {
		type,
		source: read.source,
		...(mediaType.body === undefined ? {} : { mediaType: mediaType.body }),
		...(fileName.body === undefined ? {} : { name: fileName.body }),
		...(detail.detail === undefined ? {} : { detail: detail.detail }),
	};
	return { part, diagnostics };
}

const extraKeys: Readonly<Partial<Record<MediaKind, readonly string[]>>> = { image: ["detail"], file: ["name"] };

/** How a URL begins, by which it is told from an expression. */
export const addressPattern = /^(?:[A-Za-z][A-Za-z\d+.-]*:\/\/|[Dd][Aa][Tt][Aa]:)/;

/** Whether a text is a URL, or makes one, and no expression. */
const isAddress = (text: string): boolean => text.includes("{{") || addressPattern.test(text);

function readSource(
	{ name, value }: MapEntry,
	source: SourceFile,
): { readonly source?: MediaSourceNode; readonly diagnostics: readonly Diagnostic[] } {
	if (name === "bytes") {
		const { value: expression, diagnostics } = parseNativeExpression(value, name, source);
		return expression === undefined ? { diagnostics } : { source: { kind: "bytes", value: expression }, diagnostics };
	}
	const { body, diagnostics } = parseNativeName(value, name, source);
	return body === undefined
		? { diagnostics }
		: { source: { kind: name === "url" ? "url" : "base64", body }, diagnostics };
}

function readText(
	entry: MapEntry | undefined,
	source: SourceFile,
): { readonly body?: readonly TemplateNode[]; readonly diagnostics: readonly Diagnostic[] } {
	if (entry === undefined) return { diagnostics: [] };
	const { body, diagnostics } = parseNativeName(entry.value, entry.name, source);
	return { ...(body === undefined ? {} : { body }), diagnostics };
}

const details = ["auto", "low", "high"] as const satisfies readonly ImageDetail[];

function readDetail(entry: MapEntry | undefined): {
	readonly detail?: ImageDetail;
	readonly diagnostics: readonly Diagnostic[];
} {
	if (entry === undefined) return { diagnostics: [] };
	const { value } = entry;
	const detail = details.find((each) => value.kind === "scalar" && value.value === each);
	if (detail !== undefined) return { detail, diagnostics: [] };
	const message = `\`detail\` must be one of ${details.join(", ")}.`;
	return { diagnostics: [createDiagnostic("invalid-value", headOf(value), message)] };
}
