import { explainCall } from "./explain-call.ts";
import { explainGoTag } from "./explain-go-tag.ts";
import type { TemplateReader } from "./template-expression.ts";
import { toDiagnostic } from "./template-failure.ts";
import { readTag } from "./template-tags.ts";

/** Reports a tag that is read as a helper's call, but is another language's; whether it is one. */
export function reportLookAlike({ loc }: hbs.AST.Statement, reader: TemplateReader): boolean {
	const finding = explainCall(reader.text, reader.indexOf(loc.start.line, loc.start.column));
	if (finding !== undefined) reader.report(toDiagnostic(finding, reader.place));
	return finding !== undefined;
}

/** Reports a path with a blank in it, and whether it is one: Handlebars reads Go's `if .Name` as `if.Name`. */
export function reportGoTag(
	statement: hbs.AST.MustacheStatement | hbs.AST.BlockStatement,
	reader: TemplateReader,
): boolean {
	const { start, end } = statement.path.loc;
	const written = reader.text.slice(reader.indexOf(start.line, start.column), reader.indexOf(end.line, end.column));
	return /\s\.\w/.test(written) && reportLookAlike(statement, reader);
}

/** The same for a call in parentheses, whose head begins at a place: `(eq .A 1)` is read as a call of `eq.A`. */
export function reportGoCall({ loc }: hbs.AST.Expression, reader: TemplateReader): boolean {
	const start = reader.indexOf(loc.start.line, loc.start.column);
	const written = reader.text.slice(start, reader.indexOf(loc.end.line, loc.end.column));
	if (!/\s\.\w/.test(written)) return false;
	const tag = readTag(reader.text, reader.text.lastIndexOf("{{", start));
	const finding = explainGoTag(tag);
	if (finding !== undefined) reader.report(toDiagnostic(finding, reader.place));
	return finding !== undefined;
}
