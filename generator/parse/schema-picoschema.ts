import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/span.ts";
import type { FieldIR, TypeIR } from "../model/type-ir.ts";
import type { DataNode, MapEntry, ScalarNode } from "./data-node.ts";
import { invalidSchema } from "./schema-invalid.ts";
import { parseLiterals } from "./schema-literals.ts";
import { warnOfMixedNotation } from "./schema-mixed-notation.ts";
import { nearestType } from "./schema-nearest-type.ts";
import type { SchemaPart } from "./schema-part.ts";
import { type PicoschemaKey, parsePicoschemaKey } from "./schema-picoschema-key.ts";
import { picoschemaTypes } from "./schema-picoschema-words.ts";

const scalarTypes: Readonly<Record<(typeof picoschemaTypes)[number], TypeIR>> = {
	any: { kind: "unknown" },
	boolean: { kind: "boolean" },
	integer: { kind: "integer" },
	null: { kind: "null" },
	number: { kind: "number" },
	string: { kind: "string" },
};

/**
 * The type that a Picoschema value says (google/dotprompt, js/src/picoschema.ts). Three things differ from dotprompt:
 * `field?` may be left out and is not nullable beside that, since JSON Schema is there to say so; a description keeps
 * its parentheses; schemas by name are refused. Further keys are neither forbidden nor typed without the wildcard `(*)`.
 */
export function parsePicoschema(node: DataNode): SchemaPart {
	switch (node.kind) {
		case "map":
			return parseFields(node.entries);
		case "scalar":
			return parseScalar(node);
		case "list":
			return invalidSchema(
				node,
				"A list is no type in Picoschema.",
				"Write `field(array): string` for an array and `field(enum): [a, b]` for fixed values.",
			);
	}
}

function parseFields(entries: readonly MapEntry[]): SchemaPart {
	const wildcard = entries.find(({ name }) => name === "(*)");
	const parts = entries.filter((entry) => entry !== wildcard).map(parseField);
	const fields = parts.flatMap(({ field }) => field ?? []);
	const additional = wildcard && parsePicoschema(wildcard.value);
	const diagnostics = [
		...parts.flatMap((part) => part.diagnostics),
		...findRepeated(parts),
		...(additional?.diagnostics ?? []),
	];
	if (additional === undefined) return { type: { kind: "object", fields }, diagnostics };
	const type: TypeIR =
		fields.length === 0
			? { kind: "record", values: additional.type }
			: { kind: "object", fields, additional: additional.type };
	return { type, diagnostics };
}

/** What an entry says: a field, unless its key cannot be read. */
type FieldPart = { readonly span: Span; readonly field?: FieldIR; readonly diagnostics: readonly Diagnostic[] };

/** One field: `name`, `name?`, `name(array, description)` and so on, with the type as its value. */
function parseField({ key: { span }, name: text, value }: MapEntry): FieldPart {
	const { key, diagnostics } = parsePicoschemaKey(text, span);
	if (key === undefined) return { span, diagnostics };
	const part = parseFieldValue(key, value);
	const description = key.description ?? part.description;
	const field = { name: key.name, type: part.type, optional: key.optional, span };
	return {
		span,
		field: description === undefined ? field : { ...field, description },
		diagnostics: part.diagnostics,
	};
}

/** `name` and `name?` are two keys for YAML and one field here. */
function findRepeated(parts: readonly FieldPart[]): Diagnostic[] {
	return parts.flatMap(({ span, field }, i) => {
		const first = parts.slice(0, i).find((other) => field !== undefined && other.field?.name === field.name);
		if (field === undefined || first === undefined) return [];
		const related = [{ message: "The first one is here.", span: first.span }];
		return [createDiagnostic("invalid-schema", span, `The field \`${field.name}\` is declared twice.`, { related })];
	});
}

function parseFieldValue(key: PicoschemaKey, value: DataNode): SchemaPart {
	if (key.type === undefined) return warnOfMixedNotation(key.name, value, parsePicoschema(value));
	switch (key.type) {
		case "enum":
			return parseLiterals(value);
		case "array": {
			const items = warnOfMixedNotation(`${key.name}(array)`, value, parsePicoschema(value));
			return { type: { kind: "array", items: items.type }, diagnostics: items.diagnostics };
		}
		case "object":
			return value.kind === "map"
				? parsePicoschema(value)
				: invalidSchema(value, `\`${key.name}(object)\` needs a map of its fields.`);
	}
}

/** `type` or `type, description`. */
function parseScalar(node: ScalarNode): SchemaPart {
	if (node.value === null) return parseNull(node);
	const text = String(node.value);
	const comma = text.indexOf(",");
	const name = (comma < 0 ? text : text.slice(0, comma)).trim();
	const description = comma < 0 ? "" : text.slice(comma + 1).trim();
	const type = picoschemaTypes.find((known) => known === name);
	if (type === undefined) return refuseType(node, name, comma < 0 ? text.length : comma);
	return { type: scalarTypes[type], diagnostics: [], ...(description === "" ? {} : { description }) };
}

/** The word `null` is the type of that name; a value that is missing is also null in YAML. */
function parseNull(node: ScalarNode): SchemaPart {
	if (node.span.end > node.span.start) return { type: { kind: "null" }, diagnostics: [] };
	return invalidSchema(node, "The type is missing.", "Write `string`, or `any` for a value of any type.");
}

function refuseType(node: ScalarNode, name: string, length: number): SchemaPart {
	const span = { path: node.span.path, start: node.offsetAt(0), end: node.offsetAt(length) };
	return invalidSchema({ span }, `\`${name}\` is no type of Picoschema.`, typeHint(name));
}

function typeHint(name: string): string {
	const all = `The types are ${picoschemaTypes.map((type) => `\`${type}\``).join(", ")}.`;
	if (name.endsWith("[]")) return `Write an array as \`field(array): ${name.slice(0, -2)}\`.`;
	if (name.endsWith("?")) return `Write an optional field as \`field?: ${name.slice(0, -1)}\`.`;
	if (name.includes("=")) return "Picoschema has no defaults: write the input in JSON Schema, whose `default` is one.";
	if (name.includes("|"))
		return "Write fixed values as `field(enum): [a, b]`, and several types with JSON Schema's `anyOf`.";
	const near = nearestType(name, [...picoschemaTypes, "array", "object"]);
	if (near === "array") return "Write an array as `field(array): string`.";
	if (near === "object") return "Write an object as a map of its fields.";
	return near === undefined ? `${all} Schemas by name are not supported.` : `Did you mean \`${near}\`?`;
}
