import type { Expression, ObjectProperty, TypeNode } from "../model/code.ts";
import { array, call, object, property, runtimeType, runtimeValue, spread, string } from "../model/code-builders.ts";
import { type JsonSchema, jsonSchemaOf } from "../model/json-schema-of.ts";
import { pascalCase } from "../model/pascal-case.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import type { EmitContext } from "../model/provider.ts";
import type { ToolDocument } from "../model/tool.ts";
import { fitSchema, type SchemaLimits } from "./fit-schema.ts";

/** How a provider is told of tools: what it holds a strict tool to, and what it takes of any tool's schema. */
export type ToolSchemas = {
	/** What a strict tool's schema is fitted to; absent where the provider knows no strict tools. */
	readonly strict?: SchemaLimits;
	/** What every other tool's schema is fitted to; absent where any schema is taken. */
	readonly any?: SchemaLimits;
};

/** The schema of what a tool is called with, as the provider takes it, and what cannot be said of it. */
export function fittedTool(
	{ input, strict }: ToolDocument,
	schemas: ToolSchemas,
): { readonly schema: JsonSchema; readonly problems: ReturnType<typeof fitSchema>["problems"] } {
	const limits = strict && schemas.strict !== undefined ? schemas.strict : schemas.any;
	const { schema, problems } =
		limits === undefined ? { schema: jsonSchemaOf(input), problems: [] } : fitSchema(input, limits);
	return { schema: "properties" in schema ? schema : { ...schema, properties: {} }, problems };
}

/** Each tool of a prompt as a provider writes it; nothing where there are none. */
export function toolList(
	context: EmitContext,
	schemas: ToolSchemas,
	write: (tool: ToolDocument, schema: Expression) => readonly ObjectProperty[],
): readonly Expression[] {
	return (context.prompt.tools ?? []).map((tool) => {
		const schema = context.schema(fittedTool(tool, schemas).schema, `${pascalCase(tool.name)}Input`);
		return object([...write(tool, schema)]);
	});
}

/** Whether a prompt gives the model any tool. */
export const hasTools = ({ tools = [] }: PromptIR): boolean => tools.length > 0;

/** What a tool is for, as a property; none where its definition does not say. */
export const describe = ({ description }: ToolDocument): readonly ObjectProperty[] =>
	description === undefined ? [] : [property("description", string(description))];

/** A property that is true or false. */
export const flag = (name: string, value: boolean): ObjectProperty => property(name, { kind: "boolean", value });

/** The type that tools add to a request: that of the runtime with this name. */
export const toolsType = (prompt: PromptIR, name: string): readonly TypeNode[] =>
	hasTools(prompt) ? [runtimeType(name)] : [];

/** A word of `toolChoice`, or an object that names the tool. */
export function choice(
	{ toolChoice }: PromptIR,
	words: Readonly<Record<string, Expression>>,
	named: (name: string) => Expression,
): Expression | undefined {
	if (toolChoice === undefined) return undefined;
	return Object.hasOwn(words, toolChoice) ? words[toolChoice] : named(toolChoice);
}

/** A property where there is a value for it. */
export const optional = (name: string, value: Expression | undefined): readonly ObjectProperty[] =>
	value === undefined ? [] : [property(name, value)];

const sameWords = { auto: string("auto"), none: string("none"), required: string("required") };

/** `tools` and `tool_choice` of a Chat Completions body (PROVIDERS.md §3). */
export function chatTools(context: EmitContext, schemas: ToolSchemas): readonly ObjectProperty[] {
	if (!hasTools(context.prompt)) return [];
	const tools = toolList(context, schemas, (tool, parameters) => [
		property("type", string("function")),
		property(
			"function",
			object([
				property("name", string(tool.name)),
				...describe(tool),
				property("parameters", parameters),
				...(tool.strict && schemas.strict !== undefined ? [flag("strict", true)] : []),
			]),
		),
	]);
	const chosen = choice(context.prompt, sameWords, (name) =>
		object([property("type", string("function")), property("function", object([property("name", string(name))]))]),
	);
	return [property("tools", array(tools)), ...optional("tool_choice", chosen)];
}

/** The same of OpenAI's Responses API, whose tools are flat and always say whether they are strict (PROVIDERS.md §4). */
export function responsesTools(context: EmitContext, schemas: ToolSchemas): readonly ObjectProperty[] {
	if (!hasTools(context.prompt)) return [];
	const tools = toolList(context, schemas, (tool, parameters) => [
		property("type", string("function")),
		property("name", string(tool.name)),
		...describe(tool),
		property("parameters", parameters),
		flag("strict", tool.strict),
	]);
	const chosen = choice(context.prompt, sameWords, (name) =>
		object([property("type", string("function")), property("name", string(name))]),
	);
	return [property("tools", array(tools)), ...optional("tool_choice", chosen)];
}

const typed = (type: string): Expression => object([property("type", string(type))]);

/** The same of Anthropic's Messages API (PROVIDERS.md §5). */
export function anthropicTools(context: EmitContext, schemas: ToolSchemas): readonly ObjectProperty[] {
	if (!hasTools(context.prompt)) return [];
	const tools = toolList(context, schemas, (tool, schema) => [
		property("name", string(tool.name)),
		...describe(tool),
		property("input_schema", object([spread(schema), property("type", string("object"))])),
		...(tool.strict ? [flag("strict", true)] : []),
	]);
	const words = { auto: typed("auto"), none: typed("none"), required: typed("any") };
	const chosen = choice(context.prompt, words, (name) =>
		object([property("type", string("tool")), property("name", string(name))]),
	);
	return [property("tools", array(tools)), ...optional("tool_choice", chosen)];
}

/**
 * `tools` and `toolConfig` of Gemini's `config` (PROVIDERS.md §6). The SDK's type of the mode is an enum, which no text is
 * assignable to: what says it is of no type.
 */
export function geminiTools(context: EmitContext, schemas: ToolSchemas): readonly ObjectProperty[] {
	if (!hasTools(context.prompt)) return [];
	const declarations = toolList(context, schemas, (tool, schema) => [
		property("name", string(tool.name)),
		...describe(tool),
		property("parametersJsonSchema", schema),
	]);
	const mode = (...words: readonly string[]): Expression => call(runtimeValue("geminiToolMode"), ...words.map(string));
	const chosen = choice(context.prompt, { auto: mode("AUTO"), none: mode("NONE"), required: mode("ANY") }, (name) =>
		mode("ANY", name),
	);
	return [
		property("tools", array([object([property("functionDeclarations", array(declarations))])])),
		...(chosen === undefined ? [] : [spread(chosen)]),
	];
}
