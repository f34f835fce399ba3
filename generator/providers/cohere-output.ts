import type { PromptDocument } from "../model/document.ts";
import { isAskedNatively } from "../model/is-asked-natively.ts";
import { isJsonList } from "../model/is-json-list.ts";
import type { JsonValue } from "../model/json.ts";
import type { JsonSchema } from "../model/json-schema-of.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { checkOutput } from "./check-output.ts";
import { type FittedSchema, fitSchema, type SchemaLimits, type SchemaProblem } from "./fit-schema.ts";

/** What a JSON Schema of Cohere's may say (docs.cohere.com, Structured Outputs, "Unsupported schema features"). */
const limits: SchemaLimits = {
	keeps: (keyword, value) =>
		(keyword === "format" && ["date-time", "uuid", "date", "time"].includes(String(value))) ||
		(keyword === "pattern" && !/[$^]|\(\?[=!]/.test(String(value))),
	requiresAll: false,
	takesRecursion: true,
	takesMapsAndTuples: false,
	fixedValues: "with a type",
	describesReferences: false,
	rootIsObject: true,
};

/** The schema of an answer as Cohere takes it: no unions, no word of further keys, a field in each object that is always there. */
export function fitCohere(type: TypeIR): FittedSchema {
	const { schema, problems } = fitSchema(type, limits);
	const found = problemsIn(schema, []);
	// What is left out of a schema that cannot be said is no problem of its own.
	return { schema: withoutClosing(schema), problems: problems.length > 0 ? problems : found };
}

/** The schema that Cohere is asked for; undefined where it is not, or can be asked for none. */
export function askedCohereSchema(output: PromptDocument["output"]): JsonSchema | undefined {
	if (!isAskedNatively(output)) return undefined;
	const { schema, problems } = fitCohere(output.type);
	return problems.length === 0 ? schema : undefined;
}

/** Findings about an answer that Cohere cannot be asked for. */
export const checkCohereOutput = (document: PromptDocument): ReturnType<typeof checkOutput> =>
	isAskedNatively(document.output) ? checkOutput(document, "cohere", fitCohere(document.output.type).problems) : [];

const isSchema = (value: JsonValue | undefined): value is JsonSchema =>
	typeof value === "object" && value !== null && !isJsonList(value);

const entriesOf = (value: JsonValue | undefined): readonly [string, JsonSchema][] =>
	isSchema(value) ? Object.entries(value).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1])) : [];

function problemsIn(schema: JsonSchema, path: readonly string[]): readonly SchemaProblem[] {
	const { type, anyOf, required, properties, items, $defs } = schema;
	const own = [
		...(anyOf === undefined
			? []
			: [{ path, message: "one of several types", hint: "Make it one type, or a field for each." }]),
		...(type === "object" && !(isJsonList(required) && required.length > 0)
			? [{ path, message: "an object whose fields may all be left out", hint: "Make one of its fields required." }]
			: []),
	];
	return [
		...own,
		...entriesOf(properties).flatMap(([name, field]) => problemsIn(field, [...path, name])),
		...(isSchema(items) ? problemsIn(items, [...path.slice(0, -1), `${path.at(-1) ?? ""}[]`]) : []),
		...entriesOf($defs).flatMap(([name, each]) => problemsIn(each, [name])),
	];
}

/** The same without `additionalProperties`, which Cohere does not know; the names of fields are not looked at. */
function withoutClosing(schema: JsonSchema): JsonSchema {
	const { additionalProperties: _, properties, items, $defs, ...rest } = schema;
	const all = (value: JsonValue | undefined): JsonSchema =>
		Object.fromEntries(entriesOf(value).map(([name, each]) => [name, withoutClosing(each)]));
	return {
		...rest,
		...(properties === undefined ? {} : { properties: all(properties) }),
		...(isSchema(items) ? { items: withoutClosing(items) } : {}),
		...($defs === undefined ? {} : { $defs: all($defs) }),
	};
}
