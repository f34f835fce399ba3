import type { Declaration, Expression, Parameter } from "../model/code.ts";
import { arrow, call, identifier, reference, runtimeType, runtimeValue, string } from "../model/code-builders.ts";
import { filledType } from "../model/filled-type.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import type { Provider } from "../model/provider.ts";
import { answerTypeOf } from "./answer-type.ts";
import { takeName } from "./check/names.ts";
import { createNullDropper } from "./drop-nulls.ts";
import { checkDeclarations, fillFunction, namedDeclarations } from "./given-value.ts";
import type { Member } from "./prompt-member.ts";
import type { SchemaTable } from "./schema-table.ts";

/** What a prompt's code has because its definition says what the answer is to be. */
export type OutputCode = { readonly declarations: readonly Declaration[]; readonly members: readonly Member[] };

type OutputContext = {
	readonly providers: readonly Provider[];
	readonly takenNames: Set<string>;
	readonly schemas: SchemaTable;
};

/** The type of the answer, its check, `output`, and one function a provider that reads an answer. */
export function emitOutput(prompt: PromptIR, context: OutputContext): OutputCode {
	const { output, typeName, localName, id } = prompt;
	if (output === undefined) return { declarations: [], members: [] };
	const typed = reference(`${typeName}Output`);
	const issues = takeName(`${localName}OutputIssues`, context.takenNames);
	const answers = prompt.providers.flatMap(
		({ name }) => context.providers.find((each) => each.name === name)?.answer ?? [],
	);
	const nulls = answers.some(({ hasNulls }) => hasNulls(output))
		? createNullDropper(output.type, `${localName}Output`, context.takenNames)
		: undefined;
	const schema = context.schemas.ofType(output.type, `${localName}OutputSchema`);
	const given = filledType(output.type) === output.type ? `${typeName}Output` : `${typeName}OutputGiven`;
	const fill = fillFunction(output.type, given, typed);
	const fillName = fill && takeName(`${localName}OutputWithDefaults`, context.takenNames);
	const readers = answers.map((answer): Member => {
		const text = call(runtimeValue(answer.read), string(id), identifier("answer"));
		const dropper = answer.hasNulls(output) ? nulls?.name : undefined;
		const value = call(
			runtimeValue("readOutput"),
			string(id),
			identifier(issues),
			text,
			identifier("options"),
			...(dropper === undefined ? (fillName === undefined ? [] : [undefinedValue]) : [dropper]),
			...(fillName === undefined ? [] : [identifier(fillName)]),
		);
		const parameters: readonly Parameter[] = [
			{ name: "answer", type: runtimeType(answer.type) },
			{ name: "options", type: runtimeType("OutputOptions"), optional: true },
		];
		return {
			name: answer.name,
			doc: answer.doc,
			type: { kind: "functionType", parameters, returns: typed },
			value: arrow([{ name: "answer" }, { name: "options" }], value),
		};
	});
	const own: Expression = {
		kind: "call",
		callee: runtimeValue("promptOutput"),
		typeArguments: [],
		arguments: [string(id), identifier(issues), schema, ...(fillName === undefined ? [] : [identifier(fillName)])],
		pure: true,
	};
	return {
		declarations: [
			{
				kind: "typeAlias",
				exported: true,
				name: `${typeName}Output`,
				type: answerTypeOf(filledType(output.type)),
				origin: output.span,
			},
			...(fill === undefined
				? []
				: [{ kind: "typeAlias", exported: false, name: given, type: answerTypeOf(output.type) } as const]),
			...namedDeclarations(output, `${typeName}Output`),
			...checkDeclarations(
				{ value: `${localName}Output`, type: `${typeName}Output` },
				{ type: output.type, given, name: issues },
				context.takenNames,
			),
			...(fill === undefined || fillName === undefined
				? []
				: [{ kind: "constant", exported: false, name: fillName, value: fill } as const]),
			...(nulls?.declarations ?? []),
		],
		members: [
			{
				name: "output",
				doc: "Reads and checks an answer; a Standard Schema.",
				type: runtimeType("PromptOutput", typed),
				value: own,
			},
			...readers,
		],
	};
}

const undefinedValue: Expression = { kind: "undefined" };
