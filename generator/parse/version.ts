import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { DataNode } from "./data-node.ts";
import { describeNode, headOf, isNull } from "./data-value.ts";
import { semanticVersion } from "./semantic-version.ts";

/** The version of a prompt as far as it could be read. */
export type ParsedVersion = { readonly version?: string; readonly diagnostics: readonly Diagnostic[] };

/** Reads `version:`, a semantic version. A number is refused: in YAML `1.10` is 1.1. */
export function parseVersion(node: DataNode | undefined, source: SourceFile): ParsedVersion {
	if (isNull(node)) return { diagnostics: [] };
	if (node.kind !== "scalar" || typeof node.value === "boolean") {
		const message = `\`version\` must be text, but it is ${describeNode(node)}.`;
		return { diagnostics: [createDiagnostic("wrong-type", headOf(node), message)] };
	}
	if (typeof node.value === "string" && semanticVersion.test(node.value))
		return { version: node.value, diagnostics: [] };
	const written = source.text.slice(node.span.start, node.span.end);
	if (typeof node.value === "number") {
		const message = `The version \`${written}\` is a number, which loses digits.`;
		const hint = `Write: ${node.style === "json" ? '"version"' : "version"}: "${completeVersion(written)}"`;
		return { diagnostics: [createDiagnostic("unpinned-version", node.span, message, { hint })] };
	}
	const message = `The version \`${node.value}\` is not a semantic version.`;
	const hint = 'Write three numbers: version: "1.2.0"';
	return { diagnostics: [createDiagnostic("invalid-value", node.span, message, { hint })] };
}

/** `1.10` as the semantic version that was most likely meant: `1.10.0`. */
function completeVersion(written: string): string {
	const numbers = written.match(/\d+/g) ?? [];
	return [...numbers, "0", "0"].slice(0, 3).join(".");
}
