import type { ObjectProperty, TypeNode } from "../model/code.ts";
import { object, property, string } from "../model/code-builders.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { OutputDocument, PromptDocument } from "../model/document.ts";
import { isAskedNatively } from "../model/is-asked-natively.ts";
import type { JsonValue } from "../model/json.ts";
import { type JsonSchema, jsonSchemaOf } from "../model/json-schema-of.ts";
import type { EmitContext } from "../model/provider.ts";
import { checkOutput } from "./check-output.ts";
import { type FittedSchema, fitSchema, type SchemaLimits } from "./fit-schema.ts";
import { nullProblems } from "./null-problems.ts";
import { requestKey } from "./request-type.ts";

/** The formats that strict Structured Outputs know (developers.openai.com, Structured Outputs, "Supported properties"). */
const formats = ["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"];

/** Rules that strict Structured Outputs refuse (PROVIDERS.md §3, from the SDK's own converter). */
const refused = ["uniqueItems", "minProperties", "maxProperties", "propertyNames"];

/** What strict Structured Outputs take. */
export const strictLimits: SchemaLimits = {
	keeps: (keyword, value) => !refused.includes(keyword) && (keyword !== "format" || formats.includes(String(value))),
	requiresAll: true,
	takesRecursion: true,
	fixedValues: "with a type",
	takesMapsAndTuples: false,
	describesReferences: true,
	rootIsObject: true,
};

function fitted({ strict, type }: OutputDocument): FittedSchema {
	if (!strict) return { schema: jsonSchemaOf(type), problems: [] };
	const { schema, problems } = fitSchema(type, strictLimits);
	return { schema, problems: [...problems, ...nullProblems(type)] };
}

/** Whether strict mode asks for null where a field may be left out. */
export const hasNulls = (output: OutputDocument): boolean => output.strict && isAskedNatively(output);

/** What says of an answer its name and its schema, in both of OpenAI's APIs. */
export function openaiFormat(
	{ prompt: { typeName }, schema }: EmitContext,
	output: OutputDocument,
): readonly ObjectProperty[] {
	return [
		// At most 64 letters, digits, `_` and `-`.
		property("name", string(typeName.slice(0, 64))),
		...(output.description === undefined ? [] : [property("description", string(output.description))]),
		property("strict", { kind: "boolean", value: output.strict }),
		property("schema", schema(fitted(output).schema)),
	];
}

/** `response_format`, which asks for the prompt's answer. */
export function responseFormat(context: EmitContext): readonly ObjectProperty[] {
	const { output } = context.prompt;
	if (!isAskedNatively(output)) return [];
	const format = [
		property("type", string("json_schema")),
		property("json_schema", object([...openaiFormat(context, output)])),
	];
	return [property("response_format", object(format))];
}

/** The type of what `responseFormat` adds to a request. */
export const responseFormatType = ({ prompt: { output } }: EmitContext): readonly TypeNode[] =>
	isAskedNatively(output) ? [requestKey("response_format", "OpenAIResponseFormat")] : [];

/** Findings about an answer that strict Structured Outputs cannot be held to. */
export function checkResponseFormat(document: PromptDocument, provider: string): readonly Diagnostic[] {
	const { output } = document;
	if (!isAskedNatively(output)) return [];
	const { schema, problems } = fitted(output);
	const hint = "Without strict mode it can: `output: { schema: …, strict: false }`.";
	return [
		...checkOutput(
			document,
			provider,
			problems.map((problem) => ({ ...problem, hint: `${problem.hint} ${hint}` })),
		),
		...(output.strict ? checkSize(schema, output, provider) : []),
	];
}

/** The documented limits of size; past them the API refuses the request. */
function checkSize(schema: JsonSchema, output: OutputDocument, provider: string): readonly Diagnostic[] {
	const size = sizeOf(schema);
	const over = [
		...(size.properties > 5000 ? [`${size.properties} properties (5000)`] : []),
		...(size.fixed > 1000 ? [`${size.fixed} fixed values (1000)`] : []),
		...(size.depth > 10 ? [`${size.depth} levels (10)`] : []),
	];
	if (over.length === 0) return [];
	const message = `${provider} may refuse a schema of so many: ${over.join(", ")}.`;
	return [createDiagnostic("provider-warns", output.span, message)];
}

type Size = { readonly properties: number; readonly fixed: number; readonly depth: number };

/** How much a schema holds; a level is an object or a list in another. */
function sizeOf(schema: JsonValue): Size {
	if (typeof schema !== "object" || schema === null) return { properties: 0, fixed: 0, depth: 0 };
	const parts = Object.values(schema).map(sizeOf);
	const sum = (key: "properties" | "fixed"): number => parts.reduce((total, part) => total + part[key], 0);
	const own = "properties" in schema ? Object.keys(schema["properties"] ?? {}).length : 0;
	const values = "enum" in schema && Array.isArray(schema["enum"]) ? schema["enum"].length : 0;
	const level = "type" in schema && (schema["type"] === "object" || schema["type"] === "array") ? 1 : 0;
	return {
		properties: sum("properties") + own,
		fixed: sum("fixed") + values,
		depth: Math.max(0, ...parts.map((part) => part.depth)) + level,
	};
}
