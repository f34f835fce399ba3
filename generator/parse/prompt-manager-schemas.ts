import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Located, OutputDocument } from "../model/document.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { ObjectTypeIR } from "../model/type-ir.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { describeNode, entryOf, headOf, isNull } from "./data-value.ts";
import type { ParseContext } from "./parsed-source.ts";
import { parseNamedSchema } from "./prompt-manager-schema.ts";
import { schemaFolders } from "./prompt-manager-schema-folders.ts";
import { noSchemaFiles } from "./schema-files.ts";
import type { SchemaPart } from "./schema-part.ts";
import { textOf } from "./text-values.ts";

/** What `input_schema` declares; `failed` says that it declares something that could not be read. */
type ParsedInputSchema = {
	readonly input?: Located<ObjectTypeIR>;
	readonly failed: boolean;
	readonly diagnostics: readonly Diagnostic[];
};

/** Reads the schema that `input_schema` names. */
export function parseInputSchema(root: DataNode, source: SourceFile, context: ParseContext): ParsedInputSchema {
	const entry = entryOf(root, "input_schema");
	if (entry === undefined || isNull(entry.value)) return { failed: false, diagnostics: [] };
	const { type, diagnostics } = parseSchemaName(entry, "input", source, context);
	if (type.kind !== "object" || hasError(diagnostics)) return { failed: true, diagnostics };
	return { input: { value: type, span: entry.value.span }, failed: false, diagnostics };
}

/**
 * Reads the schema that `output_schema` names. The original knows nothing of a provider's own structured output, so no
 * schema was written for what one of them is strict about.
 */
export function parseOutputSchema(
	root: DataNode,
	source: SourceFile,
	context: ParseContext,
): { readonly output?: OutputDocument; readonly diagnostics: readonly Diagnostic[] } {
	const entry = entryOf(root, "output_schema");
	if (entry === undefined || isNull(entry.value)) return { diagnostics: [] };
	const { type, description, diagnostics } = parseSchemaName(entry, "output", source, context);
	if (hasError(diagnostics)) return { diagnostics };
	const about = description === undefined ? {} : { description };
	return { output: { type, span: entry.value.span, strict: false, ...about }, diagnostics };
}

function parseSchemaName(
	{ name, value }: MapEntry,
	use: "input" | "output",
	source: SourceFile,
	{ schemas: files = noSchemaFiles }: ParseContext,
): SchemaPart {
	const reference = textOf(value);
	if (reference === undefined) {
		const message = `\`${name}\` must be the name of a schema, but it is ${describeNode(value)}.`;
		return { type: { kind: "unknown" }, diagnostics: [createDiagnostic("wrong-type", headOf(value), message)] };
	}
	return parseNamedSchema(reference, {
		files,
		folders: schemaFolders(source),
		use,
		entered: [],
		read: new Map(),
		references: new Map(),
		targets: new Map(),
	});
}

const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
	diagnostics.some(({ severity }) => severity === "error");
