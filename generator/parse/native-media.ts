import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { ImageDetail, MediaKind, MediaPartNode, MediaSourceNode, TemplateNode } from "../model/template-node.ts";
import { correctKeys } from "./correct-keys.ts";
import type { MapEntry } from "./data-node.ts";
import { headOf } from "./data-value.ts";
import { parseNativeExpression } from "./native-expression.ts";
import { parseNativeName } from "./native-name.ts";
import { parseNativeText } from "./text.ts";
import { createUnknownKeyDiagnostic } from "./unknown-key.ts";

/** A part that is no text; absent where it could not be read. */
export type ParsedMedia = { readonly part?: MediaPartNode; readonly diagnostics: readonly Diagnostic[] };

/** Reads `image: photo`, `image: https://…`, or `image: { url | base64 | bytes, mediaType, … }`. */
export function parseMedia({ name, value, key }: MapEntry, type: MediaKind, source: SourceFile): ParsedMedia {
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
