import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Role } from "../model/role.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Span } from "../model/span.ts";
import type { MediaKind, PartNode, TextPartNode } from "../model/template-node.ts";
import { correctKeys } from "./correct-keys.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { describeNode, headOf } from "./data-value.ts";
import { readCache } from "./native-cache.ts";
import { findControl, type ParsedNodes, parseControl } from "./native-control.ts";
import { parseMedia } from "./native-media.ts";
import { parseNativeText } from "./text.ts";
import { createUnknownKeyDiagnostic } from "./unknown-key.ts";

/** The kinds of parts that are no text. */
export const mediaKinds = ["image", "audio", "file"] as const satisfies readonly MediaKind[];

/** The kinds of parts that a definition may have, text first. */
export const partKinds = ["text", ...mediaKinds] as const;

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
	const type = mediaKinds.find((each) => each === kind.name);
	if (type === undefined) return parseTextPart(kind.value, cache, item, source);
	if (role !== "user" && role !== "tool") {
		const message = `A message with the role \`${role}\` has texts only, no \`${kind.name}\`.`;
		const hint = `Put the ${kind.name} in a user message.`;
		return refuse(item.span, createDiagnostic("invalid-value", kind.key.span, message, { hint }));
	}
	const media = parseMedia(kind, type, source);
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
