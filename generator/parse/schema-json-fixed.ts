import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/span.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { type Keywords, refuseBeside } from "./schema-json-keywords.ts";
import { parseTypeKeyword, type TypeName } from "./schema-json-type.ts";
import { parseLiteral, parseLiterals } from "./schema-literals.ts";
import type { SchemaPart } from "./schema-part.ts";

/** The type of a schema with `enum` or `const`, each of whose values has to be of the `type`; undefined without both. */
export function parseFixed(keywords: Keywords): SchemaPart | undefined {
	const keyword = keywords.has("const") ? "const" : "enum";
	const fixed = keywords.get(keyword)?.value;
	if (fixed === undefined) return undefined;
	const values = keyword === "const" ? parseLiteral(fixed) : parseLiterals(fixed);
	const type = keywords.get("type")?.value;
	const { names, diagnostics } = type === undefined ? { names: [], diagnostics: [] } : parseTypeKeyword(type);
	const others = ["enum", "properties", "required", "additionalProperties", "items"];
	return {
		type: values.type,
		diagnostics: [
			...diagnostics,
			...values.diagnostics,
			...findMisfits(values.type, names, fixed.span),
			...refuseBeside(keywords, keyword, others, "Leave one of the two out."),
		],
	};
}

function findMisfits(type: TypeIR, names: readonly TypeName[], span: Span): Diagnostic[] {
	if (names.length === 0) return [];
	const members = type.kind === "union" ? type.members : [type];
	return members
		.filter((member) => !names.some((name) => fits(member, name)))
		.map((member) => {
			const value = member.kind === "literal" ? JSON.stringify(member.value) : "null";
			return createDiagnostic("invalid-schema", span, `The value ${value} is not of the type ${names.join(" or ")}.`);
		});
}

function fits(member: TypeIR, name: TypeName): boolean {
	if (member.kind !== "literal") return member.kind === "unknown" || member.kind === name;
	return name === "integer" ? Number.isInteger(member.value) : typeof member.value === name;
}
