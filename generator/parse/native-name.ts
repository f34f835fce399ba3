import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { DataNode } from "./data-node.ts";
import { describeNode, headOf, isNull } from "./data-value.ts";
import { type ParsedText, parseNativeText } from "./text.ts";

/** Reads a template that names something: a name, an id. One that is always blank names nothing. */
export function parseNativeName(node: DataNode, name: string, source: SourceFile): ParsedText {
	const isBlank =
		isNull(node) || (node.kind === "scalar" && typeof node.value === "string" && node.value.trim() === "");
	if (!isBlank) return parseNativeText(node, name, source);
	const message = `\`${name}\` must be text, but it is ${isNull(node) ? describeNode(node) : "blank"}.`;
	return { body: undefined, complete: false, diagnostics: [createDiagnostic("wrong-type", headOf(node), message)] };
}
