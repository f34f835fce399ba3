import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ObjectTypeIR, TypeIR } from "../model/type-ir.ts";
import type { DataNode, MapEntry, ScalarNode } from "./data-node.ts";
import { withConstraints } from "./schema-constraints.ts";
import { noSchemaFiles, type SchemaFiles } from "./schema-files.ts";
import { isJsonSchema, parseNotation } from "./schema-notation.ts";
import type { SchemaPart } from "./schema-part.ts";

/**
 * The type that `input:` declares, in Picoschema or JSON Schema. It is undefined where no object can be made of the schema;
 * a field with a mistake has the type `unknown`, so that the rest can still be checked. `files` are those that a `$ref` may
 * lead to.
 */
export function parseSchema(
	node: DataNode,
	files: SchemaFiles = noSchemaFiles,
): { type: ObjectTypeIR | undefined; diagnostics: Diagnostic[] } {
	if (node.kind === "list") return refuse(node, "a list", listHint(node.items));
	if (node.kind === "scalar") return refuse(node, describeScalar(node), scalarHint(node));
	const fieldNamedType = isJsonSchema(node.entries) ? node.entries.find(isFieldNamedType) : undefined;
	if (fieldNamedType !== undefined) return refuseFieldNamedType(fieldNamedType);
	const hint = "Let the schema be `type: object` with the variables as its `properties:`.";
	return inputOf(parseNotation(node, files), node, hint);
}

/** The type of an input that was read: of an object of variables, or none, which is reported. */
export function inputOf(
	{ type, diagnostics }: SchemaPart,
	node: DataNode,
	hint = "Import the type of an object with the variables as its fields.",
): ReturnType<typeof parseSchema> {
	const object = asObject(type);
	if (object !== undefined || diagnostics.length > 0) return { type: object, diagnostics: [...diagnostics] };
	return refuse(node, "another type", hint);
}

/** JSON Schema of a string or a number is no input, so this `type` was very likely meant as a variable of that name. */
const isFieldNamedType = ({ name, value }: MapEntry): boolean =>
	name === "type" && value.kind === "scalar" && value.value !== "object" && value.value !== "array";

function refuseFieldNamedType({ key, value }: MapEntry): ReturnType<typeof parseSchema> {
	const type = value.kind === "scalar" ? String(value.value) : "string";
	const message = `\`type: ${type}\` makes this JSON Schema of a single value, and an input is an object of variables.`;
	const hint = `If \`type\` is a variable, give it a description: \`type: ${type}, what it is for\`.`;
	return { type: undefined, diagnostics: [createDiagnostic("invalid-schema", key.span, message, { hint })] };
}

/**
 * An object type of the whole input; a record is one without named fields, and of a schema without `type` it is what it
 * says of objects, since an input is one.
 */
function asObject(type: TypeIR): ObjectTypeIR | undefined {
	if (type.kind === "object") return type;
	if (type.kind === "unknown") {
		const rule = type.where?.find(({ kind }) => kind === "object" || kind === "record");
		return rule && asObject(rule);
	}
	if (type.kind === "reference") return asObject(type.target());
	if (type.kind !== "record") return undefined;
	return { kind: "object", fields: [], additional: type.values, ...withConstraints(type.constraints ?? []) };
}

function refuse(node: DataNode, found: string, hint: string): ReturnType<typeof parseSchema> {
	const message = `An input is an object of variables, and this is ${found}.`;
	return { type: undefined, diagnostics: [createDiagnostic("invalid-schema", node.span, message, { hint })] };
}

const describeScalar = ({ value }: ScalarNode): string => (value === null ? "empty" : `\`${value}\``);

const scalarHint = ({ value }: ScalarNode): string =>
	value === null
		? "Leave `input` out to infer the variables from the templates, or write `{}` for a prompt without any."
		: `Give the variable a name: \`text: ${value}\`.`;

function listHint(items: readonly DataNode[]): string {
	const [first] = items;
	const name = first?.kind === "scalar" ? String(first.value) : "name";
	return `Write a map, each variable with its type: \`${name}: string\`.`;
}
