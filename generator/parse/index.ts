import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import { parseJson } from "./json.ts";
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
	const { node, diagnostics } = readData(source);
	if (node === undefined) return { documents: [], diagnostics: sortByPosition(diagnostics) };
	if (node.kind !== "map") {
		return { documents: [], diagnostics: sortByPosition([...diagnostics, createNotAPromptDiagnostic(source)]) };
	}
	const read = isPromptManagerFile(node) ? parsePromptManager : parseNative;
	const parsed = read(node, source, context);
	return { documents: parsed.documents, diagnostics: sortByPosition([...diagnostics, ...parsed.diagnostics]) };
}

function readData(source: SourceFile): ParsedData {
	return source.kind === "json" ? parseJson(source) : parseYaml(source);
}

function sortByPosition(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return [...diagnostics].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
