import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { DataNode } from "./data-node.ts";
import { isKeyword } from "./schema-json-keywords.ts";
import { isTypeName } from "./schema-json-type.ts";
import type { SchemaPart } from "./schema-part.ts";

/**
 * What Picoschema makes of a field whose value looks like JSON Schema (`company: { type: string }`): an object with the
 * fields `type` and so on. That is allowed and seldom meant, so it is a warning, and it stands for what else is wrong there.
 */
export function warnOfMixedNotation(key: string, value: DataNode, part: SchemaPart): SchemaPart {
	if (value.kind !== "map" || !value.entries.every((entry) => isKeyword(entry.name))) return part;
	const type = value.entries.find((entry) => entry.name === "type");
	if (type?.value.kind !== "scalar" || !isTypeName(type.value.value)) return part;
	const isError = part.diagnostics.some(({ severity }) => severity === "error");
	const message = "This is an object with the field `type`: JSON Schema is read for a whole input only.";
	const hint = isError
		? "Write the field in Picoschema too, or put all variables under `properties`."
		: `Write \`${key}: ${type.value.value}\`, or put all variables under \`properties\`.`;
	const severity = isError ? "error" : "warning";
	return { ...part, diagnostics: [createDiagnostic("invalid-schema", type.key.span, message, { hint, severity })] };
}
