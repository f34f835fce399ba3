import type { ConstraintIR, FormatName } from "./constraint-ir.ts";
import type { JsonValue } from "./json.ts";
import { runtimeSchemas } from "./runtime-schemas.ts";
import type {
	ArrayTypeIR,
	FieldIR,
	ObjectTypeIR,
	RecordTypeIR,
	TypeIR,
	UnionTypeIR,
	UnknownTypeIR,
} from "./type-ir.ts";

/** A JSON Schema that is not `true` or `false`. */
export type JsonSchema = { readonly [keyword: string]: JsonValue };

/** The dialects that are written; they differ in fixed places of lists and in where named schemas stand. */
export type JsonSchemaDialect = "draft-2020-12" | "draft-07";

/** The schema of a type and of the named types that it holds, which stand under `$defs` (`definitions` in draft-07). */
export function jsonSchemaOf(type: TypeIR, dialect: JsonSchemaDialect = "draft-2020-12"): JsonSchema {
	const named = new Map<string, JsonSchema>();
	const place = dialect === "draft-07" ? "definitions" : "$defs";
	const write: WriteSchema = (inner) => {
		if (inner.kind !== "reference") return writeSchema(inner, write, dialect);
		if (!named.has(inner.name)) {
			// It has its place before it is written: it may hold itself.
			named.set(inner.name, {});
			named.set(inner.name, write(inner.target()));
		}
		return { $ref: `#/${place}/${inner.name}` };
	};
	const schema = write(type.kind === "reference" ? type.target() : type);
	return named.size === 0 ? schema : { ...schema, [place]: Object.fromEntries(named) };
}

type WriteSchema = (type: TypeIR) => JsonSchema;

function writeSchema(
	type: Exclude<TypeIR, { kind: "reference" }>,
	write: WriteSchema,
	dialect: JsonSchemaDialect,
): JsonSchema {
	switch (type.kind) {
		case "string":
		case "number":
		case "integer":
			return { type: type.kind, ...keywordsOf(type.constraints, write) };
		case "boolean":
		case "null":
			return { type: type.kind };
		case "undefined":
			return { not: {} };
		case "runtime":
			return runtimeSchemas[type.name];
		case "unknown":
			return writeUnknown(type, write, dialect);
		case "literal":
			return { type: typeof type.value, const: type.value };
		case "array":
			return { type: "array", ...writeArray(type, write, dialect) };
		case "record":
		case "object":
			return { type: "object", ...writeObject(type, write, dialect) };
		case "union":
			return writeUnion(type, write);
	}
}

/** What is said of values of some kinds only: keywords without a `type`. */
function writeUnknown({ where = [] }: UnknownTypeIR, write: WriteSchema, dialect: JsonSchemaDialect): JsonSchema {
	const parts = where.map((rule) => writeRuleOfKind(rule, write, dialect));
	const keywords = parts.flatMap((part) => Object.keys(part));
	return new Set(keywords).size === keywords.length ? Object.assign({}, ...parts) : { allOf: parts };
}

/** What is asked of a value of the kind of a type. */
function writeRuleOfKind(rule: TypeIR, write: WriteSchema, dialect: JsonSchemaDialect): JsonSchema {
	switch (rule.kind) {
		case "string":
		case "number":
		case "integer":
			return keywordsOf(rule.constraints, write);
		case "array":
			return writeArray(rule, write, dialect);
		case "record":
		case "object":
			return writeObject(rule, write, dialect);
		case "union":
		case "unknown":
		case "reference":
			return { allOf: [write(rule)] };
		case "runtime":
		case "boolean":
		case "null":
		case "undefined":
		case "literal":
			return {};
	}
}

function writeArray(
	{ items, tuple, constraints }: ArrayTypeIR,
	write: WriteSchema,
	dialect: JsonSchemaDialect,
): JsonSchema {
	const rules = keywordsOf(constraints, write);
	if (tuple === undefined) return { ...(isAny(items) ? {} : { items: write(items) }), ...rules };
	const places = tuple.places.map(write);
	const rest = tuple.rest === undefined ? false : isAny(tuple.rest) ? undefined : write(tuple.rest);
	// The list of places may not be empty.
	if (places.length === 0) return { ...(rest === undefined ? {} : { items: rest }), ...rules };
	const [first, further] = dialect === "draft-07" ? ["items", "additionalItems"] : ["prefixItems", "items"];
	return {
		[first]: places,
		...(rest === undefined ? {} : { [further]: rest }),
		...(tuple.required > 0 && rules["minItems"] === undefined ? { minItems: tuple.required } : {}),
		...rules,
	};
}

function writeObject(type: ObjectTypeIR | RecordTypeIR, write: WriteSchema, dialect: JsonSchemaDialect): JsonSchema {
	const rules = keywordsOf(type.constraints, write);
	if (type.kind === "record")
		return { ...(isAny(type.values) ? {} : { additionalProperties: write(type.values) }), ...rules };
	const required = type.fields.filter(({ optional }) => !optional).map(({ name }) => name);
	const further = type.closed === true ? false : type.additional === undefined ? undefined : write(type.additional);
	return {
		properties: Object.fromEntries(type.fields.map((field) => [field.name, writeField(field, write, dialect)])),
		...(required.length === 0 ? {} : { required }),
		...(further === undefined ? {} : { additionalProperties: further }),
		...rules,
	};
}

function writeField(
	{ type, description, deprecated, default: value }: FieldIR,
	write: WriteSchema,
	dialect: JsonSchemaDialect,
): JsonSchema {
	const notes = {
		...(description === undefined ? {} : { description }),
		...(deprecated === true ? { deprecated } : {}),
		...(value === undefined ? {} : { default: value }),
	};
	const schema = write(type);
	if (Object.keys(notes).length === 0) return schema;
	// In draft-07 what stands beside a reference is not read.
	return "$ref" in schema && dialect === "draft-07" ? { allOf: [schema], ...notes } : { ...schema, ...notes };
}

/** Fixed values are an `enum`, types without further rules a list under `type`. */
function writeUnion({ members, exclusive }: UnionTypeIR, write: WriteSchema): JsonSchema {
	const [first, ...others] = members;
	if (first === undefined) return { not: {} };
	if (others.length === 0) return write(first);
	const fixed = members.flatMap((member) =>
		member.kind === "literal" ? [member.value] : member.kind === "null" ? [null] : [],
	);
	const values = [...new Set(fixed)];
	if (fixed.length === members.length && (exclusive !== true || values.length === fixed.length)) {
		const types = [...new Set(fixed.map((value) => (value === null ? "null" : typeof value)))];
		return { type: types.length === 1 ? (types[0] ?? "null") : types, enum: values };
	}
	const schemas = members.map(write);
	const plain = schemas.flatMap((schema) => (Object.keys(schema).join() === "type" ? [schema["type"] ?? null] : []));
	if (plain.length === members.length && exclusive !== true) return { type: [...new Set(plain)] };
	return { [exclusive === true ? "oneOf" : "anyOf"]: schemas };
}

function keywordsOf(rules: readonly ConstraintIR[] | undefined, write: WriteSchema): JsonSchema {
	const written = (rules ?? []).map((rule) => writeRule(rule, write));
	const keywords = written.flatMap((part) => Object.keys(part));
	// Two patterns cannot stand in one schema.
	return new Set(keywords).size === keywords.length ? Object.assign({}, ...written) : { allOf: written };
}

function writeRule(rule: ConstraintIR, write: WriteSchema): JsonSchema {
	switch (rule.kind) {
		case "pattern":
			// JSON Schema has no flags: what they change is asked at run time alone.
			return /[ims]/.test(rule.flags ?? "") ? {} : { pattern: rule.source };
		case "format":
			return writeFormat(rule.name);
		case "finite":
			// A number in JSON is.
			return {};
		case "uniqueItems":
			return { uniqueItems: true };
		case "propertyNames":
			return { propertyNames: write(rule.names) };
		case "minimum":
		case "maximum":
		case "exclusiveMinimum":
		case "exclusiveMaximum":
		case "multipleOf":
		case "minLength":
		case "maxLength":
		case "minItems":
		case "maxItems":
		case "minProperties":
		case "maxProperties":
			return { [rule.kind]: rule.value };
	}
}

/** Some formats are not JSON Schema's. */
function writeFormat(name: FormatName): JsonSchema {
	switch (name) {
		case "http-url":
			return { format: "uri", pattern: "^[Hh][Tt][Tt][Pp][Ss]?:" };
		case "local-date-time":
			return { pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}:\\d{2})?$" };
		case "url":
			return { format: "uri" };
		case "date":
		case "date-time":
		case "duration":
		case "email":
		case "hostname":
		case "ipv4":
		case "ipv6":
		case "iri":
		case "iri-reference":
		case "json-pointer":
		case "regex":
		case "relative-json-pointer":
		case "time":
		case "uri":
		case "uri-reference":
		case "uri-template":
		case "uuid":
			return { format: name };
	}
}

const isAny = (type: TypeIR): boolean => type.kind === "unknown" && type.where === undefined;
