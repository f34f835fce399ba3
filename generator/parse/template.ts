import Handlebars from "handlebars";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/span.ts";
import type { TemplateExpression, TemplateNode } from "../model/template-node.ts";
import { correctTag } from "./correct-tag.ts";
import { findJinjaTags } from "./jinja-tags.ts";
import { reportGoTag, reportLookAlike } from "./report-look-alike.ts";
import {
	type Head,
	isSimple,
	originalOf,
	readCall,
	readExpression,
	readHead,
	refuse,
	type TemplateReader,
} from "./template-expression.ts";
import { parseFailures, toDiagnostic } from "./template-failure.ts";
import { readInline, readPartial, readPartialBlock } from "./template-partial.ts";
import { readTag } from "./template-tags.ts";

/** Where a template stands: `offsetAt` maps an index of its text to an offset of the file. */
export type TextPlace = { readonly path: string; readonly offsetAt: (index: number) => number };

/** A parsed template and everything that was found on the way. */
export type ParsedTemplate = { readonly nodes: readonly TemplateNode[]; readonly diagnostics: readonly Diagnostic[] };

/** The names that Handlebars resolves to a built-in helper before any variable (HANDLEBARS.md, "Names"). */
const builtInHelpers = new Set([
	"if",
	"unless",
	"each",
	"with",
	"lookup",
	"log",
	"helperMissing",
	"blockHelperMissing",
]);

/**
 * Parses a template with Handlebars' own parser, which also does the white space control, and reduces it to the
 * constructs that can be compiled. Any other construct is refused with a diagnostic that names it.
 */
export function parseTemplate(text: string, place: TextPlace): ParsedTemplate {
	const diagnostics: Diagnostic[] = [];
	const indexOf = lineColumnIndex(text);
	const reader: TemplateReader = {
		text,
		place,
		indexOf,
		spanOf: (location) => ({
			path: place.path,
			start: place.offsetAt(indexOf(location.start.line, location.start.column)),
			end: place.offsetAt(indexOf(location.end.line, location.end.column)),
		}),
		report: (diagnostic) => diagnostics.push(diagnostic),
	};
	for (const finding of findJinjaTags(text)) reader.report(toDiagnostic(finding, place));
	try {
		return { nodes: readProgram(Handlebars.parse(text), reader), diagnostics };
	} catch (error) {
		const failures = parseFailures(error, text, indexOf, place);
		return {
			nodes: failures.map(({ span }) => ({ kind: "refused", span })),
			diagnostics: [...diagnostics, ...failures],
		};
	}
}

/**
 * Handlebars counts `\r\n`, `\r` and `\n` as line ends; its lines start at 1 and its columns at 0. Of a text that goes on
 * behind a line end it does not count what stands behind a U+2028 or U+2029.
 */
function lineColumnIndex(text: string): (line: number, column: number) => number {
	const starts = [{ start: 0, counted: Number.POSITIVE_INFINITY, uncounted: 0 }];
	for (const match of text.matchAll(/\r\n?|\n/g)) {
		const start = match.index + match[0].length;
		const [rest = ""] = /^(?:(?!\{\{)[^\r\n])*/.exec(text.slice(start)) ?? [];
		const counted = rest.search(/[\u2028\u2029]/);
		starts.push({
			start,
			counted: counted === -1 ? rest.length : counted,
			uncounted: counted === -1 ? 0 : rest.length - counted,
		});
	}
	return (line, column) => {
		const { start, counted, uncounted } = starts[line - 1] ?? { start: text.length, counted: 0, uncounted: 0 };
		return Math.min(start + column + (column < counted ? 0 : uncounted), text.length);
	};
}

function readProgram(program: hbs.AST.Program | undefined, reader: TemplateReader): readonly TemplateNode[] {
	return (program?.body ?? []).flatMap((statement) => readStatement(statement, reader));
}

function readStatement(statement: hbs.AST.Statement, reader: TemplateReader): readonly TemplateNode[] {
	const span = reader.spanOf(statement.loc);
	switch (statement.type) {
		case "ContentStatement": {
			const { value } = statement as hbs.AST.ContentStatement;
			return value === "" ? [] : [{ kind: "text", value, span }];
		}
		case "CommentStatement":
			return [];
		case "MustacheStatement":
			return readMustache(statement as hbs.AST.MustacheStatement, span, reader);
		case "BlockStatement":
			return readBlock(statement as hbs.AST.BlockStatement, span, reader);
		case "PartialStatement":
			return readPartial(statement as hbs.AST.PartialStatement, span, reader);
		case "PartialBlockStatement":
			return readPartialBlock(statement as hbs.AST.PartialBlockStatement, span, reader, readProgram);
		case "DecoratorBlock":
			return readInline(statement as hbs.AST.DecoratorBlock, span, reader, readProgram);
		default:
			return refuse(reader, span, "A decorator ({{* name}})");
	}
}

function readMustache(
	statement: hbs.AST.MustacheStatement,
	span: Span,
	reader: TemplateReader,
): readonly TemplateNode[] {
	const head = statement.path as Head;
	if (statement.params.length > 0 || statement.hash) {
		if (reportLookAlike(statement, reader)) return [{ kind: "refused", span }];
		const call = readCall(head, statement, span, reader);
		return [call === undefined ? { kind: "refused", span } : { kind: "print", value: call, span }];
	}
	if (reportGoTag(statement, reader)) return [{ kind: "refused", span }];
	const path = readHead(head, reader);
	if (path === undefined) return [{ kind: "refused", span }];
	const name = path.original;
	if (isSimple(head) && builtInHelpers.has(name)) {
		reader.report(
			createDiagnostic("unsupported-template", span, `{{${name}}} is Handlebars' built-in helper, not a variable.`, {
				hint: `Write {{this.${name}}} to print the variable "${name}".`,
			}),
		);
		return [{ kind: "refused", span }];
	}
	return [{ kind: "print", value: { kind: "path", path, span: path.span }, span }];
}

type Bodies = { readonly body: readonly TemplateNode[]; readonly otherwise: readonly TemplateNode[] };

function readBlock(statement: hbs.AST.BlockStatement, span: Span, reader: TemplateReader): readonly TemplateNode[] {
	const head = statement.path as Head;
	const name = String(originalOf(head));
	const opening = { ...span, end: reader.spanOf(statement.path.loc).end };
	if (isRaw(statement)) {
		if (name === "raw" && statement.params.length === 0 && !statement.hash)
			return readProgram(statement.program, reader);
		return readRawBlock(statement, name, opening, reader);
	}
	if (reportGoTag(statement, reader)) return [{ kind: "refused", span: opening }];
	const bodies = {
		body: readProgram(statement.program, reader),
		otherwise: readProgram(statement.inverse, reader),
	};
	if (isSimple(head) && (builtInHelpers.has(name) || Object.hasOwn(comparingBlocks, name))) {
		return readBuiltIn(statement, name, opening, bodies, reader);
	}
	if (statement.params.length > 0 || statement.hash) {
		if (reportLookAlike(statement, reader)) return [{ kind: "refused", span: opening }];
		const call = readCall(head, statement, opening, reader);
		if (call === undefined) return [{ kind: "refused", span: opening }];
		return [{ kind: "block", call, parameters: blockParametersOf(statement), ...bodies, span: opening }];
	}
	const subject = readHead(head, reader);
	return subject === undefined
		? [{ kind: "refused", span: opening }]
		: [
				{
					kind: "section",
					subject: { kind: "path", path: subject, span: subject.span },
					parameters: blockParametersOf(statement),
					...bodies,
					span: opening,
				},
			];
}

/** Of the parser's blocks only those in four braces have no place for `~`. */
const isRaw = ({ openStrip }: hbs.AST.BlockStatement): boolean => Object.keys(openStrip).length === 0;

/** `{{{{helper}}}}…{{{{/helper}}}}` gives a block helper its body as it is written. */
function readRawBlock(
	statement: hbs.AST.BlockStatement,
	name: string,
	span: Span,
	reader: TemplateReader,
): readonly TemplateNode[] {
	const head = statement.path as Head;
	if (!isSimple(head) || name === "raw" || builtInHelpers.has(name) || Object.hasOwn(comparingBlocks, name)) {
		const hint = "Write {{{{raw}}}}…{{{{/raw}}}} for text that is printed as it is.";
		return refuse(reader, span, `The raw block {{{{${name}}}}}`, hint);
	}
	const call = readCall(head, statement, span, reader);
	const body = readProgram(statement.program, reader);
	if (call === undefined) return [{ kind: "refused", span }];
	return [{ kind: "block", raw: true, call, parameters: [], body, otherwise: [], span }];
}

const blockParametersOf = (statement: hbs.AST.BlockStatement): readonly string[] =>
	statement.program?.blockParams ?? statement.inverse?.blockParams ?? [];

/** dotprompt's blocks that compare two values, and whether they are entered for equal ones. */
const comparingBlocks: Readonly<Record<string, { readonly negated: boolean }>> = {
	ifEquals: { negated: false },
	unlessEquals: { negated: true },
};

function readBuiltIn(
	statement: hbs.AST.BlockStatement,
	name: string,
	span: Span,
	bodies: Bodies,
	reader: TemplateReader,
): readonly TemplateNode[] {
	const comparing = Object.hasOwn(comparingBlocks, name) ? comparingBlocks[name] : undefined;
	if (comparing !== undefined) return readComparingBlock(statement, name, comparing.negated, span, bodies, reader);
	if (name !== "if" && name !== "unless" && name !== "each" && name !== "with") {
		return refuse(reader, span, `The block {{#${name}}}`);
	}
	const [parameter, ...others] = statement.params;
	if (parameter === undefined || others.length > 0) {
		reportArity(statement, name, "one argument", span, reader);
		return [{ kind: "refused", span }];
	}
	const value = readExpression(parameter, reader);
	const includeZero = readIncludeZero(statement, name, reader);
	const parameters = blockParametersOf(statement);
	if (value === undefined || includeZero === undefined) return [{ kind: "refused", span }];
	if (name === "each" || name === "with") {
		if (includeZero) return refuse(reader, span, `A named argument of {{#${name}}}`);
		if (parameters.length > (name === "each" ? 2 : 1)) {
			return refuse(reader, span, `A block parameter that {{#${name}}} does not give`);
		}
		// Inside of the block it would win over the helper, also in {{#if x}}.
		const hidden = parameters.find((given) => builtInHelpers.has(given) || Object.hasOwn(comparingBlocks, given));
		if (hidden !== undefined) {
			return refuse(reader, span, `A block parameter with the name of the helper ${hidden}`, "Give it another name.");
		}
		return [{ kind: name, subject: value, parameters, ...bodies, span }];
	}
	if (parameters.length > 0) return refuse(reader, span, `A block parameter of {{#${name}}}`);
	return [{ kind: "if", negated: name === "unless", includeZero, condition: value, ...bodies, span }];
}

function readComparingBlock(
	statement: hbs.AST.BlockStatement,
	name: string,
	negated: boolean,
	span: Span,
	bodies: Bodies,
	reader: TemplateReader,
): readonly TemplateNode[] {
	if (statement.params.length !== 2 || statement.hash) {
		reportArity(statement, name, "two arguments", span, reader);
		return [{ kind: "refused", span }];
	}
	const values = statement.params.map((parameter) => readExpression(parameter, reader));
	const known = values.filter((value) => value !== undefined);
	if (known.length < values.length) return [{ kind: "refused", span }];
	const condition: TemplateExpression = { kind: "call", name: "eq", arguments: known, named: [], span };
	return [{ kind: "if", negated, includeZero: false, condition, ...bodies, span }];
}

function reportArity(
	statement: hbs.AST.BlockStatement,
	name: string,
	wanted: string,
	span: Span,
	reader: TemplateReader,
): void {
	if (reportLookAlike(statement, reader)) return;
	const found = statement.params.length;
	const tag = readTag(reader.text, reader.indexOf(statement.loc.start.line, statement.loc.start.column));
	const hint = `Write ${correctTag(tag) ?? `{{#${name} ${wanted === "one argument" ? "variable" : "a b"}}}`}.`;
	reader.report(
		createDiagnostic("invalid-template", span, `{{#${name}}} takes exactly ${wanted}, but has ${found}.`, { hint }),
	);
}

/** `includeZero=true`, the only named argument of `#if` and `#unless`; undefined when that was reported. */
function readIncludeZero(statement: hbs.AST.BlockStatement, name: string, reader: TemplateReader): boolean | undefined {
	const [pair, ...others] = statement.hash?.pairs ?? [];
	if (pair === undefined) return false;
	if (others.length === 0 && pair.key === "includeZero" && pair.value.type === "BooleanLiteral") {
		return (pair.value as hbs.AST.BooleanLiteral).value;
	}
	refuse(reader, reader.spanOf(pair.loc), `The named argument ${pair.key} of {{#${name}}}`);
	return undefined;
}
