import type { Declaration, Expression, Statement, TypeNode } from "../model/code.ts";
import { arrow, identifier, reference } from "../model/code-builders.ts";
import type { Span } from "../model/span.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { answerTypeOf } from "./answer-type.ts";
import type { CheckParts } from "./check/check.ts";
import { createCheckParts } from "./check/check-parts.ts";
import { checkType } from "./check/check-type.ts";
import { issuesType } from "./check/issues-type.ts";
import { answerPath, rootPath } from "./check/path.ts";
import { emitDefaults } from "./defaults.ts";
import { namedTypes } from "./named-types.ts";
import { usedDeclarations } from "./used-declarations.ts";

/** What a model gave: an answer, or what it calls a tool with. */
export type GivenName = "output" | "input";

/**
 * Puts the defaults in; undefined where there are none. TypeScript is told what it gives: it would not see that the items of
 * a list that can be changed have theirs, nor that what is left out is not there as undefined.
 */
export function fillFunction(
	type: TypeIR,
	given: string,
	filled: TypeNode,
	parameter: GivenName = "output",
): Expression | undefined {
	const value = emitDefaults(type, identifier(parameter));
	return value && arrow([{ name: parameter, type: reference(given) }], { kind: "as", value, type: filled });
}

/** The types that hold themselves; the value may be one of them and is declared already. */
export const namedDeclarations = (
	{ type, span }: { readonly type: TypeIR; readonly span: Span },
	declared: string,
): readonly Declaration[] =>
	namedTypes(type)
		.filter(({ name }) => name !== declared)
		.map(({ name, target }) => ({
			kind: "typeAlias",
			exported: true,
			name,
			type: answerTypeOf(target()),
			origin: span,
		}));

/**
 * The function that says what is wrong with a value that a model gave, under `name`, and what it calls, whose names begin
 * with `prefix`. `given` names the type without defaults.
 */
export function checkDeclarations(
	prefix: { readonly value: string; readonly type: string },
	{ type, given, name }: { readonly type: TypeIR; readonly given: string; readonly name: string },
	taken: Set<string>,
	parameter: GivenName = "output",
): readonly Declaration[] {
	const parts = createCheckParts(prefix.value, prefix.type, taken);
	const check: Declaration = {
		kind: "constant",
		exported: false,
		name,
		value: checkFunction(type, given, parts, parameter),
	};
	return [...usedDeclarations(parts.declarations(), [check]), check];
}

function checkFunction(type: TypeIR, given: string, parts: CheckParts, parameter: GivenName): Expression {
	const statements = checkType(type, {
		value: identifier(parameter),
		path: parameter === "output" ? answerPath : rootPath,
		depth: 0,
		loose: false,
		name: "",
		inside: { kind: "issues", checkType, parts, taken: new Set() },
	});
	if (statements.length === 0) return arrow([], { kind: "undefined" }, issuesType);
	const issues: Statement = { kind: "variable", mutable: true, name: "issues", type: issuesType };
	return arrow(
		[{ name: parameter, type: reference(given) }],
		[issues, ...statements, { kind: "return", value: identifier("issues") }],
		issuesType,
	);
}
