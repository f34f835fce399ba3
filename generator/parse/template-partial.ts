import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Span } from "../model/span.ts";
import type { TemplateCall, TemplateNode, TemplatePartial } from "../model/template-node.ts";
import {
	type Head,
	originalOf,
	readCall,
	readExpression,
	readNamed,
	refuse,
	type TemplateReader,
} from "./template-expression.ts";

/** Reads the statements of a block. */
type ReadProgram = (program: hbs.AST.Program | undefined, reader: TemplateReader) => readonly TemplateNode[];

/** `{{> name context key=value}}`. */
export function readPartial(
	statement: hbs.AST.PartialStatement,
	span: Span,
	reader: TemplateReader,
): readonly TemplateNode[] {
	return [readInvocation(statement, statement.indent, span, reader) ?? { kind: "refused", span }];
}

/** `{{#> name}}…{{/name}}`; it is not indented as a partial without a block is. */
export function readPartialBlock(
	statement: hbs.AST.PartialBlockStatement,
	span: Span,
	reader: TemplateReader,
	readProgram: ReadProgram,
): readonly TemplateNode[] {
	const opening = { ...span, end: reader.spanOf(statement.name.loc).end };
	const block = readProgram(statement.program, reader);
	const partial = readInvocation(statement, "", opening, reader);
	return [partial === undefined ? { kind: "refused", span: opening } : { ...partial, block }];
}

/** `{{#*inline "name"}}…{{/inline}}`; every other decorator runs code of its own. */
export function readInline(
	statement: hbs.AST.DecoratorBlock,
	span: Span,
	reader: TemplateReader,
	readProgram: ReadProgram,
): readonly TemplateNode[] {
	const head = statement.path as Head;
	const opening = { ...span, end: reader.spanOf(head.loc).end };
	const [name, ...others] = statement.params;
	if (originalOf(head) !== "inline") return refuse(reader, opening, `The decorator {{#*${String(originalOf(head))}}}`);
	if (name?.type !== "StringLiteral" || others.length > 0 || statement.hash) {
		reader.report(
			createDiagnostic("invalid-template", opening, "An inline partial takes its name in quotes, and nothing else.", {
				hint: 'Write {{#*inline "name"}}…{{/inline}}.',
			}),
		);
		return [{ kind: "refused", span: opening }];
	}
	const body = readProgram(statement.program, reader);
	return [{ kind: "inline", name: (name as hbs.AST.StringLiteral).value, body, span: opening }];
}

function readInvocation(
	statement: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
	indent: string,
	span: Span,
	reader: TemplateReader,
): TemplatePartial | undefined {
	const name = readName(statement.name, reader);
	const words = typeof name === "string" ? name : "…";
	const [argument, ...others] = statement.params;
	if (others.length > 0) {
		reader.report(
			createDiagnostic("invalid-template", span, `{{> ${words}}} takes one context at most.`, {
				hint: `Pass further values by name: {{> ${words} key=value}}.`,
			}),
		);
		return undefined;
	}
	const context = argument === undefined ? undefined : readExpression(argument, reader);
	const named = readNamed(statement.hash, reader);
	if (name === undefined || (argument !== undefined && context === undefined) || named === undefined) return undefined;
	return { kind: "partial", name, ...(context === undefined ? {} : { context }), named, indent, span };
}

function readName(
	name: hbs.AST.PathExpression | hbs.AST.SubExpression,
	reader: TemplateReader,
): string | TemplateCall | undefined {
	if (name.type !== "SubExpression") return String(originalOf(name as Head));
	const computed = name as hbs.AST.SubExpression;
	return readCall(computed.path as Head, computed, reader.spanOf(name.loc), reader);
}
