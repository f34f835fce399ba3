import Handlebars from "handlebars";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/span.ts";
import type { TemplateCall, TemplateExpression, TemplateNode, TemplatePath } from "../model/template-node.ts";
import { reportGoCall } from "./report-look-alike.ts";
import type { TextPlace } from "./template.ts";

type Location = hbs.AST.SourceLocation;
/** What reading a template shares: its text, how a place of the parser is found in the file, and where findings go. */
export type TemplateReader = {
	readonly text: string;
	readonly place: TextPlace;
	readonly indexOf: (line: number, column: number) => number;
	readonly spanOf: (location: Location) => Span;
	readonly report: (diagnostic: Diagnostic) => void;
};

/** The value of an expression, undefined when something about it was reported. */
export function readExpression(expression: hbs.AST.Expression, reader: TemplateReader): TemplateExpression | undefined {
	const span = reader.spanOf(expression.loc);
	switch (expression.type) {
		case "PathExpression":
			return { kind: "path", path: readPath(expression as hbs.AST.PathExpression, reader), span };
		case "SubExpression": {
			const call = expression as hbs.AST.SubExpression;
			return readCall(call.path as Head, call, span, reader);
		}
		case "NullLiteral":
			return { kind: "literal", value: null, span };
		case "UndefinedLiteral":
			return { kind: "literal", value: undefined, span };
		default:
			return { kind: "literal", value: (expression as hbs.AST.StringLiteral).value, span };
	}
}

/** A helper's name with what it is given; undefined when that was reported. */
export function readCall(
	head: Head,
	{ params, hash }: { readonly params: readonly hbs.AST.Expression[]; readonly hash?: hbs.AST.Hash },
	span: Span,
	reader: TemplateReader,
): TemplateCall | undefined {
	if (!isSimple(head)) {
		if (reportGoCall(head, reader)) return undefined;
		refuse(reader, span, `The call of ${String(originalOf(head))}, which is no helper's name,`);
		return undefined;
	}
	const values = params.map((parameter) => readExpression(parameter, reader));
	const named = readNamed(hash, reader);
	const known = values.filter((value) => value !== undefined);
	if (known.length < values.length || named === undefined) return undefined;
	return { kind: "call", name: String(originalOf(head)), arguments: known, named, span };
}

/** Named arguments; undefined when something about them was reported. */
export function readNamed(hash: hbs.AST.Hash | undefined, reader: TemplateReader): TemplateCall["named"] | undefined {
	const pairs = hash?.pairs ?? [];
	const named = pairs.flatMap((pair) => {
		// Handlebars sets the prototype of an object with it, and the value is lost.
		if (pair.key === "__proto__") {
			refuse(reader, reader.spanOf(pair.loc), "A named argument __proto__");
			return [];
		}
		const value = readExpression(pair.value, reader);
		return value === undefined ? [] : [{ name: pair.key, value, span: reader.spanOf(pair.loc) }];
	});
	return named.length < pairs.length ? undefined : named;
}

/** What a mustache or block begins with. */
export type Head = hbs.AST.PathExpression | hbs.AST.Literal;

/** The head of a mustache or block: a literal there is a path too, looked up in the context. */
export function readHead(
	head: hbs.AST.PathExpression | hbs.AST.Literal,
	reader: TemplateReader,
): TemplatePath | undefined {
	if (head.type === "PathExpression") return readPath(head as hbs.AST.PathExpression, reader);
	if (head.type === "SubExpression") {
		refuse(reader, reader.spanOf(head.loc), "A subexpression as a head");
		return undefined;
	}
	const name = String(originalOf(head));
	return { original: name, depth: 0, data: false, segments: [name], span: reader.spanOf(head.loc) };
}

function readPath(path: hbs.AST.PathExpression, reader: TemplateReader): TemplatePath {
	// An empty first segment ([]) is the context itself, whatever follows it (HANDLEBARS.md, "Names").
	const segments = path.parts[0] === "" ? [] : path.parts;
	return { original: path.original, depth: path.depth, data: path.data, segments, span: reader.spanOf(path.loc) };
}

/** Whether a head is one plain name, which may be a helper's. */
export const isSimple = (head: hbs.AST.PathExpression | hbs.AST.Literal): boolean =>
	head.type === "PathExpression" && Handlebars.AST.helpers.simpleId(head as hbs.AST.PathExpression);

/** A head as it is written. */
export const originalOf = (head: hbs.AST.PathExpression | hbs.AST.Literal): unknown =>
	"original" in head ? head.original : undefined;

/** Reports a construct that cannot be compiled; its node keeps the place. */
export function refuse(reader: TemplateReader, span: Span, construct: string, hint?: string): readonly TemplateNode[] {
	const message = `${construct} cannot be compiled.`;
	reader.report(createDiagnostic("unsupported-template", span, message, hint === undefined ? {} : { hint }));
	return [{ kind: "refused", span }];
}
