import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import { certainFindings } from "./certain-findings.ts";
import type { DataNode } from "./data-node.ts";
import { parseDotprompt } from "./dotprompt.ts";
import { parseJson } from "./json.ts";
import { parseMarkdown } from "./markdown.ts";
import { parseNative } from "./native.ts";
import type { ParsedData } from "./parsed-data.ts";
import { createNotAPromptDiagnostic, type ParseContext, type ParsedSource } from "./parsed-source.ts";
import { isPromptManagerFile, parsePromptManager } from "./prompt-manager.ts";
import { findReservedKind } from "./reserved.ts";
import { parseYaml } from "./yaml.ts";

/**
 * Reads one file: the prompts that it holds and all that is wrong with it, sorted by position. A prompt with mistakes is
 * returned as far as it could be read, so that its name and settings are still compared with the others.
 */
export function parseSource(source: SourceFile, context: ParseContext): ParsedSource {
	const reserved = findReservedKind(source);
	if (reserved !== undefined) return { documents: [], diagnostics: [reserved] };
	if (source.kind === "markdown" || source.kind === "dotprompt") {
		const { documents, diagnostics } = (source.kind === "markdown" ? parseMarkdown : parseDotprompt)(source, context);
		return { documents, diagnostics: sortByPosition(diagnostics) };
	}
	const { node, damage, diagnostics } = readData(source);
	if (node === undefined) return { documents: [], diagnostics: sortByPosition(diagnostics) };
	const parsed = readDefinition(node, source, context);
	if (damage !== undefined) {
		const certain = certainFindings(parsed.diagnostics, damage, source.text);
		return { documents: [], diagnostics: sortByPosition([...diagnostics, ...certain]) };
	}
	const found = withoutForeignKeys(parsed.diagnostics);
	return { documents: parsed.documents, diagnostics: sortByPosition([...diagnostics, ...found]) };
}

/** The keys of a file that is no prompt are nobody's mistake. */
function withoutForeignKeys(found: readonly Diagnostic[]): readonly Diagnostic[] {
	const isPrompt = found.every(({ code }) => code !== "not-a-prompt");
	return isPrompt ? found : found.filter(({ code }) => code === "not-a-prompt" || code === "not-supported-yet");
}

function readDefinition(node: DataNode, source: SourceFile, context: ParseContext): ParsedSource {
	if (node.kind !== "map") return { documents: [], diagnostics: [createNotAPromptDiagnostic(source)] };
	return isPromptManagerFile(node) ? parsePromptManager(node, source, context) : parseNative(node, source, context);
}

function readData(source: SourceFile): ParsedData {
	return source.kind === "json" ? parseJson(source) : parseYaml(source);
}

function sortByPosition(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return [...diagnostics].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
