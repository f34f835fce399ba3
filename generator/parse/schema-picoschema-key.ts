import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/span.ts";
import { nearestType } from "./schema-nearest-type.ts";
import { parenthesisTypes, picoschemaTypes } from "./schema-picoschema-words.ts";

/** What the key of a Picoschema field says. */
export type PicoschemaKey = {
	readonly name: string;
	readonly optional: boolean;
	/** The word in parentheses. */
	readonly type?: ParenthesisType;
	readonly description?: string;
};

type ParenthesisType = (typeof parenthesisTypes)[number];

/** Reads `name`, `name?` and `name(array, description)`; the description reaches to the last parenthesis. */
export function parsePicoschemaKey(
	text: string,
	span: Span,
): { readonly key?: PicoschemaKey; readonly diagnostics: readonly Diagnostic[] } {
	const { head, inner, tail } = /^(?<head>[^()]*)(?:\((?<inner>.*)\))?(?<tail>[^)]*)$/s.exec(text)?.groups ?? {};
	const name = head?.trim().replace(/\s*\?$/, "");
	if (head === undefined || name === undefined || tail?.includes("(")) {
		return refuse(span, `The parentheses of \`${text}\` do not match.`, "Write `name(array, description)`.");
	}
	if (name === "") {
		return refuse(span, `\`${text}\` has no name.`, "A field is `name` or `name?`; `(*)` is any other name.");
	}
	if (tail !== "") {
		const hint = `Write \`${name}${tail?.trim() === "?" ? "?" : ""}(${inner})\`.`;
		return refuse(span, "Nothing can stand behind the parentheses.", hint);
	}
	if (name === "__proto__") return refuse(span, "No field can be named `__proto__`.", "Give it another name.");
	const optional = head.trim().endsWith("?");
	if (inner === undefined) return { key: { name, optional }, diagnostics: [] };
	const comma = inner.indexOf(",");
	const type = (comma < 0 ? inner : inner.slice(0, comma)).trim();
	const description = comma < 0 ? "" : inner.slice(comma + 1).trim();
	if (!isParenthesisType(type))
		return refuse(span, `\`(${type})\` is not known behind a name.`, parenthesisHint(name, type));
	return { key: { name, optional, type, ...(description === "" ? {} : { description }) }, diagnostics: [] };
}

const isParenthesisType = (word: string): word is ParenthesisType => parenthesisTypes.some((type) => type === word);

function parenthesisHint(name: string, type: string): string {
	const scalars: readonly string[] = picoschemaTypes;
	const near = nearestType(type, [...parenthesisTypes, ...scalars]);
	if (near === undefined) return "There can be `(array)`, `(object)` and `(enum)`.";
	return `Did you mean \`${scalars.includes(near) ? `${name}: ${near}` : `${name}(${near})`}\`?`;
}

const refuse = (span: Span, message: string, hint: string) => ({
	diagnostics: [createDiagnostic("invalid-schema", span, message, { hint })],
});
