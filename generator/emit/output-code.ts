import type { Declaration, Expression, Parameter, Statement, TypeNode } from "../model/code.ts";
import { arrow, call, identifier, reference, runtimeType, runtimeValue, string } from "../model/code-builders.ts";
import type { OutputDocument } from "../model/document.ts";
import { filledType } from "../model/filled-type.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import type { Provider } from "../model/provider.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { answerTypeOf } from "./answer-type.ts";
import type { CheckParts } from "./check/check.ts";
import { createCheckParts } from "./check/check-parts.ts";
import { checkType } from "./check/check-type.ts";
import { issuesType } from "./check/issues-type.ts";
import { takeName } from "./check/names.ts";
import { answerPath } from "./check/path.ts";
import { emitDefaults } from "./defaults.ts";
import { createNullDropper } from "./drop-nulls.ts";
import { namedTypes } from "./named-types.ts";
import type { Member } from "./prompt-member.ts";
import type { SchemaTable } from "./schema-table.ts";
import { usedDeclarations } from "./used-declarations.ts";

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
			...checkDeclarations(prompt, { type: output.type, given, name: issues }, context.takenNames),
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

/**
 * Puts the defaults in; undefined where there are none. TypeScript is told what it gives: it would not see that the items of
 * a list that can be changed have theirs, nor that what is left out is not there as undefined.
 */
function fillFunction(type: TypeIR, given: string, filled: TypeNode): Expression | undefined {
	const value = emitDefaults(type, identifier("output"));
	return value && arrow([{ name: "output", type: reference(given) }], { kind: "as", value, type: filled });
}

/** The types that hold themselves; the answer may be one of them and is declared already. */
const namedDeclarations = ({ type, span }: OutputDocument, declared: string): readonly Declaration[] =>
	namedTypes(type)
		.filter(({ name }) => name !== declared)
		.map(({ name, target }) => ({
			kind: "typeAlias",
			exported: true,
			name,
			type: answerTypeOf(target()),
			origin: span,
		}));

function checkDeclarations(
	{ localName, typeName }: PromptIR,
	{ type, given, name }: { readonly type: TypeIR; readonly given: string; readonly name: string },
	taken: Set<string>,
): readonly Declaration[] {
	const parts = createCheckParts(`${localName}Output`, `${typeName}Output`, taken);
	const check: Declaration = {
		kind: "constant",
		exported: false,
		name,
		value: checkFunction(type, given, parts),
	};
	return [...usedDeclarations(parts.declarations(), [check]), check];
}

function checkFunction(type: TypeIR, given: string, parts: CheckParts): Expression {
	const statements = checkType(type, {
		value: identifier("output"),
		path: answerPath,
		depth: 0,
		loose: false,
		name: "",
		inside: { kind: "issues", checkType, parts, taken: new Set() },
	});
	if (statements.length === 0) return arrow([], undefinedValue, issuesType);
	const issues: Statement = { kind: "variable", mutable: true, name: "issues", type: issuesType };
	return arrow(
		[{ name: "output", type: reference(given) }],
		[issues, ...statements, { kind: "return", value: identifier("issues") }],
		issuesType,
	);
}
