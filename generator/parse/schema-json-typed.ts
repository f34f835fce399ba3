import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DataNode } from "./data-node.ts";
import { withConstraints } from "./schema-constraints.ts";
import type { Family } from "./schema-family.ts";
import { parseArray } from "./schema-json-array.ts";
import { parseConstraints } from "./schema-json-constraints.ts";
import { type Keywords, keywordsFor } from "./schema-json-keywords.ts";
import { parseObject } from "./schema-json-object.ts";
import { parseTypeKeyword, type TypeName } from "./schema-json-type.ts";
import type { SchemaPart } from "./schema-part.ts";
import { unionOf } from "./schema-union.ts";

const families: readonly Family[] = ["string", "number", "array", "object"];

/**
 * What `type` and the keywords for values of one kind say together; without `type` they hold where a value is of their
 * kind, and all else is allowed.
 */
export function parseTyped(keywords: Keywords, parseInner: (node: DataNode) => SchemaPart): SchemaPart {
	const type = keywords.get("type")?.value;
	if (type === undefined) {
		const parts = families
			.filter((family) => keywordsFor(family, keywords).length > 0)
			.map((family) => parseType(family, keywords, parseInner));
		return {
			type: parts.length === 0 ? { kind: "unknown" } : { kind: "unknown", where: parts.map((part) => part.type) },
			diagnostics: parts.flatMap((part) => part.diagnostics),
		};
	}
	const { names, diagnostics } = parseTypeKeyword(type);
	const parts = names.map((name) => parseType(name, keywords, parseInner));
	return {
		type: parts.length === 0 ? { kind: "unknown" } : unionOf(parts.map((part) => part.type)),
		diagnostics: [...diagnostics, ...parts.flatMap((part) => part.diagnostics), ...refuseForOthers(keywords, names)],
	};
}

function parseType(name: TypeName, keywords: Keywords, parseInner: (node: DataNode) => SchemaPart): SchemaPart {
	switch (name) {
		case "object":
			return parseObject(keywords, parseInner);
		case "array":
			return parseArray(keywords, parseInner);
		case "string":
		case "number":
		case "integer": {
			const family = name === "string" ? "string" : "number";
			const { constraints, diagnostics } = parseConstraints(keywords, family, parseInner);
			return { type: { kind: name, ...withConstraints(constraints) }, diagnostics };
		}
		case "boolean":
		case "null":
			return { type: { kind: name }, diagnostics: [] };
	}
}

/** Keywords for values of one kind say nothing in a schema of other types. */
const refuseForOthers = (keywords: Keywords, names: readonly TypeName[]): Diagnostic[] =>
	families
		.filter((family) => !names.some((name) => name === family || (name === "integer" && family === "number")))
		.flatMap((family) => keywordsFor(family, keywords).map(({ name, key }) => ({ name, key, family })))
		.map(({ name, key, family }) => {
			const message = `\`${name}\` cannot stand beside \`type: ${names.join(", ")}\`.`;
			return createDiagnostic("invalid-schema", key.span, message, { hint: `It is for the type \`${family}\`.` });
		});
