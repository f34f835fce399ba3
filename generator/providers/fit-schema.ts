import type { OutputDocument } from "../model/document.ts";
import { isAskedNatively } from "../model/is-asked-natively.ts";
import { isJsonList } from "../model/is-json-list.ts";
import type { JsonValue } from "../model/json.ts";
import { type JsonSchema, jsonSchemaOf } from "../model/json-schema-of.ts";
import type { TypeIR } from "../model/type-ir.ts";

/** What a provider's structured output can be held to. */
export type SchemaLimits = {
	/** Whether a keyword that only narrows a type stays; another one is said in the description instead. */
	readonly keeps: (keyword: string, value: JsonValue) => boolean;
	/** Whether every field has to be given: one that may be left out is then null. */
	readonly requiresAll: boolean;
	readonly takesRecursion: boolean;
	/** Whether an object may have keys of any name, and a list places of their own. */
	readonly takesMapsAndTuples: boolean;
	/** How fixed values are said. */
	readonly fixedValues: "with a type" | "without a type" | "texts and numbers";
	/** Whether a description may stand beside a reference. */
	readonly describesReferences: boolean;
	/** Whether the whole has to be one object. */
	readonly rootIsObject: boolean;
};

/** What cannot be said, and the way to it through names of fields. */
export type SchemaProblem = { readonly path: readonly string[]; readonly message: string; readonly hint: string };

/** A schema that a provider takes, or why there is none. */
export type FittedSchema = { readonly schema: JsonSchema; readonly problems: readonly SchemaProblem[] };

type Walk = {
	readonly limits: SchemaLimits;
	readonly path: readonly string[];
	readonly problems: SchemaProblem[];
};

const noSupport = "Describe it otherwise, or ask for it in the prompt: `output: { schema: …, inject: true }`.";

/** The schema that a provider is asked for by its own parameter; undefined where it is not, or can be asked for none. */
export function askedSchema(output: OutputDocument | undefined, limits: SchemaLimits): JsonSchema | undefined {
	if (!isAskedNatively(output)) return undefined;
	const { schema, problems } = fitSchema(output.type, limits);
	return problems.length === 0 ? schema : undefined;
}

/**
 * Rewrites the JSON Schema of an answer into one that a provider takes: objects are closed, `oneOf` is `anyOf`, and rules that it
 * does not know are said in the description, as the providers' SDKs do it; the prompt's own check still asks for them.
 * What would change what an answer is, is a problem.
 */
export function fitSchema(type: TypeIR, limits: SchemaLimits): FittedSchema {
	const problems: SchemaProblem[] = [];
	const whole = jsonSchemaOf(type);
	const walk: Walk = { limits, path: [], problems };
	if (limits.rootIsObject && whole["type"] !== "object") {
		report(walk, "an answer that is not one object", "Make it an object with the value as a field.");
	}
	const schema = rewrite(whole, walk);
	const named = definitionsOf(whole);
	if (!limits.takesRecursion) {
		for (const name of named.keys())
			if (holdsItself(name, named)) report(walk, `\`${name}\`, which holds itself`, noSupport);
	}
	const definitions = [...named].map(([name, each]) => [name, rewrite(each, { ...walk, path: [name] })]);
	return {
		schema: definitions.length === 0 ? schema : { ...schema, $defs: Object.fromEntries(definitions) },
		problems,
	};
}

const report = ({ path, problems }: Walk, message: string, hint: string): void => {
	problems.push({ path, message, hint });
};

function rewrite(schema: JsonSchema, walk: Walk): JsonSchema {
	const { $ref, description } = schema;
	if ($ref !== undefined) {
		return { $ref, ...(description !== undefined && walk.limits.describesReferences ? { description } : {}) };
	}
	const { kept, moved } = fitRules(schema, walk);
	const notes = [
		...(typeof description === "string" ? [description] : []),
		...(moved.length === 0
			? []
			: [`{${moved.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")}}`]),
	];
	return { ...fitStructure(schema, walk), ...kept, ...(notes.length === 0 ? {} : { description: notes.join("\n\n") }) };
}

const structural = new Set([
	"$defs",
	"type",
	"enum",
	"const",
	"properties",
	"required",
	"additionalProperties",
	"items",
	"prefixItems",
	"anyOf",
	"oneOf",
	"allOf",
	"not",
	"description",
	"deprecated",
	"default",
]);

function fitRules(
	schema: JsonSchema,
	{ limits }: Walk,
): { readonly kept: JsonSchema; readonly moved: readonly (readonly [string, JsonValue])[] } {
	const rules = Object.entries({ ...schema, ...endOfPlaces(schema, limits) }).filter(([name]) => !structural.has(name));
	const fixed = limits.fixedValues === "texts and numbers" && typeof schema["const"] === "boolean";
	return {
		kept: Object.fromEntries(rules.filter(([name, value]) => limits.keeps(name, value))),
		moved: [
			...(fixed ? [["const", schema["const"] ?? null] as const] : []),
			...rules.filter(([name, value]) => !limits.keeps(name, value)),
		],
	};
}

/** That nothing follows the fixed places of a list is said by how many items there may be. */
function endOfPlaces({ prefixItems, items, maxItems }: JsonSchema, limits: SchemaLimits): JsonSchema {
	if (!limits.takesMapsAndTuples || !isJsonList(prefixItems) || items !== false) return {};
	return { maxItems: Math.min(prefixItems.length, typeof maxItems === "number" ? maxItems : prefixItems.length) };
}

/** The part of a schema that says of what kind a value is. */
function fitStructure(schema: JsonSchema, walk: Walk): JsonSchema {
	const { type } = schema;
	const members = schema["anyOf"] ?? schema["oneOf"];
	if (isJsonList(members)) return { anyOf: members.map((member) => rewrite(asSchema(member), walk)) };
	if ("enum" in schema || "const" in schema) return fitFixed(schema, walk);
	if (type === undefined || "allOf" in schema) {
		report(walk, "not" in schema ? "a value that cannot be" : "a value of no certain type", noSupport);
		return {};
	}
	// Of lists and objects in a list of types nothing is said but that.
	if (isJsonList(type) && (type.includes("array") || type.includes("object"))) {
		report(walk, "a list or an object of anything", noSupport);
		return {};
	}
	if (type === "object") return { type, ...fitObject(schema, walk) };
	if (type === "array") return { type, ...fitArray(schema, walk) };
	return { type };
}

/** Values that are fixed; where only texts and numbers can be, others are said by their types. */
function fitFixed(schema: JsonSchema, { limits }: Walk): JsonSchema {
	const { type, enum: listed, const: only } = schema;
	const values = isJsonList(listed) ? listed : [only ?? null];
	if (limits.fixedValues !== "texts and numbers") {
		const fixed = isJsonList(listed) ? { enum: listed } : { const: only ?? null };
		return limits.fixedValues === "without a type" || type === undefined ? fixed : { type, ...fixed };
	}
	const kinds = ["string", "number", "boolean", "object"].flatMap((kind): JsonSchema[] => {
		const own = values.filter((value) => typeof value === kind);
		if (own.length === 0) return [];
		if (kind === "object") return [{ type: "null" }];
		if (kind !== "boolean") return [{ type: kind, enum: own }];
		// Both truth values are the type.
		return [own.length > 1 ? { type: kind } : { type: kind, description: `{const: ${own[0]}}` }];
	});
	const [first, ...others] = kinds;
	return first !== undefined && others.length === 0 ? first : { anyOf: kinds };
}

function fitArray(schema: JsonSchema, walk: Walk): JsonSchema {
	const { prefixItems, items } = schema;
	if (isJsonList(prefixItems) && walk.limits.takesMapsAndTuples) {
		const places = prefixItems.map((place) => rewrite(asSchema(place), walk));
		return { prefixItems: places, ...(isSchema(items) ? { items: rewrite(items, walk) } : {}) };
	}
	if (isJsonList(prefixItems)) {
		report(walk, "a list with fixed places", "Make it an object with a field for each place.");
		return {};
	}
	const inner = { ...walk, path: [...walk.path.slice(0, -1), `${walk.path.at(-1) ?? ""}[]`] };
	return { items: rewrite(asSchema(schema["items"] ?? {}), inner) };
}

function fitObject(schema: JsonSchema, walk: Walk): JsonSchema {
	const { properties = {}, required, additionalProperties } = schema;
	const further = isSchema(additionalProperties) && walk.limits.takesMapsAndTuples;
	if (!isSchema(properties) || (further ? false : isSchema(additionalProperties) || !("properties" in schema))) {
		report(walk, "an object with any keys", "Make it a list of objects with a key and a value.");
		return {};
	}
	const given = isJsonList(required) ? required : [];
	const fields = Object.entries(properties).map(([name, field]): readonly [string, JsonSchema] => {
		const fitted = rewrite(asSchema(field), { ...walk, path: [...walk.path, name] });
		return [name, walk.limits.requiresAll && !given.includes(name) ? nullable(fitted) : fitted];
	});
	const names = walk.limits.requiresAll ? fields.map(([name]) => name) : given;
	return {
		...("properties" in schema ? { properties: Object.fromEntries(fields) } : {}),
		...(names.length > 0 || walk.limits.requiresAll ? { required: names } : {}),
		additionalProperties: further ? rewrite(additionalProperties, walk) : false,
	};
}

/** The schema, which takes null too. */
function nullable(schema: JsonSchema): JsonSchema {
	const { type, anyOf, description } = schema;
	if (isJsonList(anyOf)) return anyOf.some(takesNull) ? schema : { ...schema, anyOf: [...anyOf, { type: "null" }] };
	if (takesNull(schema)) return schema;
	if (isJsonList(schema["enum"]) && type !== undefined) {
		return { ...schema, type: withNull(type), enum: [...schema["enum"], null] };
	}
	if (type !== undefined && !("const" in schema)) return { ...schema, type: withNull(type) };
	const { description: _, ...rest } = schema;
	return { anyOf: [rest, { type: "null" }], ...(description === undefined ? {} : { description }) };
}

const withNull = (type: JsonValue): JsonValue => [...(isJsonList(type) ? type : [type]), "null"];

const takesNull = (schema: JsonValue): boolean => {
	const { type } = asSchema(schema);
	return type === "null" || (isJsonList(type) && type.includes("null"));
};

/** Whether a named schema is reached from itself. */
function holdsItself(name: string, named: ReadonlyMap<string, JsonSchema>): boolean {
	const seen = new Set<string>();
	const visit = (value: JsonValue): boolean => {
		if (isJsonList(value)) return value.some(visit);
		if (!isSchema(value)) return false;
		const target = typeof value["$ref"] === "string" ? value["$ref"].slice("#/$defs/".length) : undefined;
		if (target === name) return true;
		if (target !== undefined && !seen.has(target)) {
			seen.add(target);
			if (visit(named.get(target) ?? {})) return true;
		}
		return Object.values(value).some(visit);
	};
	return visit(named.get(name) ?? {});
}

function definitionsOf({ $defs }: JsonSchema): ReadonlyMap<string, JsonSchema> {
	return new Map(isSchema($defs) ? Object.entries($defs).map(([name, each]) => [name, asSchema(each)]) : []);
}

const isSchema = (value: JsonValue | undefined): value is JsonSchema =>
	typeof value === "object" && value !== null && !isJsonList(value);

/** `true` and `false` are never written by `jsonSchemaOf` where a schema is looked into. */
const asSchema = (value: JsonValue): JsonSchema => (isSchema(value) ? value : {});
