import type { Declaration, Expression } from "../model/code.ts";
import {
	arrow,
	call,
	identifier,
	literalType,
	object,
	objectType,
	property,
	reference,
	runtimeType,
	runtimeValue,
	string,
} from "../model/code-builders.ts";
import { filledType } from "../model/filled-type.ts";
import { pascalCase } from "../model/pascal-case.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import type { EmitContext } from "../model/provider.ts";
import type { ToolDocument } from "../model/tool.ts";
import { answerTypeOf } from "./answer-type.ts";
import { takeName } from "./check/names.ts";
import { createNullDropper } from "./drop-nulls.ts";
import { checkDeclarations, fillFunction, namedDeclarations } from "./given-value.ts";
import type { Member } from "./prompt-member.ts";
import type { SchemaTable } from "./schema-table.ts";

/** What a prompt's code has because its definition names tools. */
export type ToolsCode = {
	readonly declarations: readonly Declaration[];
	readonly members: readonly Member[];
	/** The tools themselves, for providers that take them as they are. */
	readonly tools?: NonNullable<EmitContext["tools"]>;
};

type ToolsContext = { readonly takenNames: Set<string>; readonly schemas: SchemaTable };

/** The tools of a prompt: for each the type of its input and its check; `tools` and `callTool`. */
export function emitTools(prompt: PromptIR, context: ToolsContext): ToolsCode {
	const { tools, typeName, localName } = prompt;
	if (tools === undefined || tools.length === 0) return { declarations: [], members: [] };
	const made = tools.map((tool) => emitTool(tool, `${localName}${pascalCase(tool.name)}`, context));
	const type = reference(`${typeName}Tools`);
	const name = takeName(`${localName}Tools`, context.takenNames);
	const toolType = objectType(
		tools.map((tool) => ({
			kind: "propertyType",
			name: tool.name,
			readonly: true,
			optional: false,
			type: runtimeType("PromptTool", literalType(tool.name), reference(tool.typeName)),
			...(tool.description === undefined ? {} : { doc: tool.description }),
			origin: tool.span,
		})),
	);
	const parameters = [{ name: "handlers" }, { name: "call" }];
	const value = identifier(name);
	const run = call(runtimeValue("callTool"), value, identifier("handlers"), identifier("call"));
	return {
		tools: { value, type },
		declarations: [
			...made.flatMap(({ declarations }) => declarations),
			{ kind: "typeAlias", exported: true, name: `${typeName}Tools`, type: toolType },
			{
				kind: "constant",
				exported: false,
				name,
				type,
				value: object(made.map(({ value }, i) => property(tools[i]?.name ?? "", value))),
			},
		],
		members: [
			{ name: "tools", doc: "The tools that the model may call.", type, value },
			{
				name: "callTool",
				doc: "Runs the tool that the model called, if it is called with what it takes.",
				type: runtimeType("CallTool", type),
				value: arrow(parameters, run),
			},
		],
	};
}

function emitTool(
	tool: ToolDocument,
	prefix: string,
	{ takenNames, schemas }: ToolsContext,
): { readonly declarations: readonly Declaration[]; readonly value: Expression } {
	const { name, description, input, typeName, span, strict } = tool;
	const issues = takeName(`${prefix}Issues`, takenNames);
	const isFilled = filledType(input) !== input;
	const given = isFilled ? `${typeName}Given` : typeName;
	const fill = fillFunction(input, given, reference(typeName), "input");
	const fillName = fill && takeName(`${prefix}WithDefaults`, takenNames);
	// Where OpenAI holds the model to the schema, it asks for null where a field may be left out.
	const nulls = strict ? createNullDropper(input, prefix, takenNames) : undefined;
	const undefinedValue: Expression = { kind: "undefined" };
	const last = [
		...(nulls === undefined ? (fillName === undefined ? [] : [undefinedValue]) : [nulls.name]),
		...(fillName === undefined ? [] : [identifier(fillName)]),
	];
	return {
		declarations: [
			{ kind: "typeAlias", exported: true, name: typeName, type: answerTypeOf(filledType(input)), origin: span },
			...(isFilled ? [{ kind: "typeAlias", exported: false, name: given, type: answerTypeOf(input) } as const] : []),
			...namedDeclarations({ type: input, span }, typeName),
			...checkDeclarations(
				{ value: prefix, type: typeName },
				{ type: input, given, name: issues },
				takenNames,
				"input",
			),
			...(fill === undefined || fillName === undefined
				? []
				: [{ kind: "constant", exported: false, name: fillName, value: fill } as const]),
			...(nulls?.declarations ?? []),
		],
		value: {
			kind: "call",
			callee: runtimeValue("promptTool"),
			typeArguments: [],
			arguments: [
				string(name),
				description === undefined ? undefinedValue : string(description),
				identifier(issues),
				schemas.ofType(input, `${prefix}Schema`),
				...last,
			],
			pure: true,
		},
	};
}
