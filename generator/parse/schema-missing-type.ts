import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TypeIR } from "../model/type-ir.ts";
import type { DataNode } from "./data-node.ts";
import { headOf } from "./data-value.ts";

/**
 * A field whose schema says what objects or lists hold and not that it is one: JSON Schema then allows everything else too,
 * which is seldom meant, and a template can read no more of the field than of a value of any kind.
 */
export function warnOfMissingType(type: TypeIR, schema: DataNode): readonly Diagnostic[] {
	const kinds = type.kind === "unknown" ? (type.where ?? []).map(({ kind }) => kind) : [];
	const name = kinds.some((kind) => kind === "object" || kind === "record") ? "object" : "array";
	if (name === "array" && !kinds.includes("array")) return [];
	const message = `Without \`type: ${name}\` this schema allows every value that is none.`;
	const hint = `Write \`type: ${name}\` beside it.`;
	return [createDiagnostic("invalid-schema", headOf(schema), message, { hint, severity: "warning" })];
}
