import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type ImportedTypes, type TypeProblem, typeImportKey } from "../model/imported-type.ts";
import { renameTypes } from "../model/rename-types.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Span } from "../model/span.ts";
import type { ReferenceTypeIR, TypeIR } from "../model/type-ir.ts";
import type { DataNode } from "./data-node.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { SchemaPart } from "./schema-part.ts";
import { parseTypeImport } from "./type-import.ts";

/**
 * The type that a definition imports from TypeScript; undefined where it does not, but writes a schema. The findings stand
 * at the definition, with the place in the TypeScript file beside it.
 */
export function parseImportedType(
	node: DataNode,
	source: SourceFile,
	importedTypes: ImportedTypes = new Map(),
): SchemaPart | undefined {
	const parsed = parseTypeImport(node, source);
	if (parsed === undefined) return undefined;
	if (parsed.kind === "wrong") return { type: { kind: "unknown" }, diagnostics: [parsed.diagnostic] };
	const key = typeImportKey(parsed.typeImport);
	const imported = importedTypes.get(key);
	if (imported === undefined) {
		const unread = createDiagnostic("invalid-type-import", node.span, `\`${key}\` was not read.`, {
			hint: "Hand the types that definitions import to `compile`.",
		});
		return { type: { kind: "unknown" }, diagnostics: [unread] };
	}
	const { type = { kind: "unknown" }, description, problems } = imported;
	return {
		type: type.kind === "reference" ? wholeOf(type) : type,
		...(description === undefined ? {} : { description }),
		diagnostics: problems.map((problem) => toDiagnostic(problem, node.span)),
	};
}

/** A whole type that holds itself, which it does by the name that the whole has: none. */
const wholeOf = ({ name, target }: ReferenceTypeIR): TypeIR =>
	renameTypes(target(), (inner) => (inner === name ? "" : inner));

function toDiagnostic({ code, message, hint, severity, wanted, related }: TypeProblem, span: Span): Diagnostic {
	const near = wanted && didYouMean(wanted.name, wanted.known);
	const advice = near === undefined ? hint : `Did you mean \`${near}\`?`;
	return createDiagnostic(code, span, message, {
		...(advice === undefined ? {} : { hint: advice }),
		...(severity === undefined ? {} : { severity }),
		...(related === undefined ? {} : { related: [related] }),
	});
}
