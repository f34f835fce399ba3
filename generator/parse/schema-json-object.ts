import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FieldIR, TypeIR } from "../model/type-ir.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { describeNode } from "./data-value.ts";
import { didYouMean } from "./did-you-mean.ts";
import { withConstraints } from "./schema-constraints.ts";
import { invalidSchema } from "./schema-invalid.ts";
import { parseConstraints } from "./schema-json-constraints.ts";
import { refuseDefault, withDefault } from "./schema-json-default.ts";
import type { Keywords } from "./schema-json-keywords.ts";
import { warnOfMissingType } from "./schema-missing-type.ts";
import type { SchemaPart } from "./schema-part.ts";
import { never } from "./schema-union.ts";

/** Reads one of the schemas inside a schema. */
type ParseInner = (node: DataNode) => SchemaPart;

/** The type that the keywords of objects say; without any field it is a record. */
export function parseObject(keywords: Keywords, parseInner: ParseInner): SchemaPart {
	const properties = keywords.get("properties")?.value;
	if (properties !== undefined && properties.kind !== "map") {
		const hint = "Write each field with its schema: `name: { type: string }`.";
		return invalidSchema(properties, `\`properties\` is a map, and this is ${describeNode(properties)}.`, hint);
	}
	const entries = properties?.entries;
	const additional = parseAdditional(keywords.get("additionalProperties")?.value, parseInner);
	const required = parseRequired(keywords.get("required")?.value, entries, additional);
	const parts = (entries ?? []).map((entry) => parseProperty(entry, required.names, parseInner));
	const { constraints, diagnostics: wrong } = parseConstraints(keywords, "object", parseInner);
	const fields = [...parts.flatMap(({ field }) => field ?? []), ...required.further];
	const type: TypeIR =
		properties === undefined && fields.length === 0 && !additional.closed
			? { kind: "record", values: additional.type ?? { kind: "unknown" }, ...withConstraints(constraints) }
			: {
					kind: "object",
					fields,
					...(additional.type === undefined ? {} : { additional: additional.type }),
					...(additional.closed ? { closed: true } : {}),
					...withConstraints(constraints),
				};
	const diagnostics = [...parts, required, additional].flatMap((part) => part.diagnostics);
	return { type, diagnostics: [...diagnostics, ...wrong] };
}

function parseProperty(
	{ key, name, value }: MapEntry,
	required: readonly string[],
	parseInner: ParseInner,
): { readonly field?: FieldIR; readonly diagnostics: readonly Diagnostic[] } {
	if (name === "__proto__" || name === "") {
		return invalidSchema(key, name === "" ? "A field needs a name." : "No field can be named `__proto__`.");
	}
	const part = parseInner(value);
	const { type, description, deprecated } = part;
	const { field, diagnostics } = withDefault(
		{
			name,
			type,
			optional: !required.includes(name),
			...(description === undefined ? {} : { description }),
			...(deprecated === true ? { deprecated } : {}),
			span: key.span,
		},
		part,
	);
	return { field, diagnostics: [...part.diagnostics, ...diagnostics, ...warnOfMissingType(type, value)] };
}

type Additional = {
	readonly type?: TypeIR;
	readonly closed: boolean;
	readonly diagnostics: readonly Diagnostic[];
};

type Required = {
	readonly names: readonly string[];
	/** Those that `properties` does not have: of the type of further fields. */
	readonly further: readonly FieldIR[];
	readonly diagnostics: readonly Diagnostic[];
};

/** The names under `required`; beside `properties` one that is none of them is most likely misspelt. */
function parseRequired(
	node: DataNode | undefined,
	entries: readonly MapEntry[] | undefined,
	additional: Additional,
): Required {
	if (node === undefined) return { names: [], further: [], diagnostics: [] };
	if (node.kind !== "list") {
		const hint = "It stands beside `properties` and names those that must be there: `required: [name]`.";
		const message = `\`required\` is a list of names, and this is ${describeNode(node)}.`;
		return { names: [], further: [], diagnostics: [createDiagnostic("invalid-schema", node.span, message, { hint })] };
	}
	const declared = entries?.map(({ name }) => name) ?? [];
	const parts = node.items.map((item) => {
		const name = item.kind === "scalar" && typeof item.value === "string" ? item.value : "";
		const isKnown = declared.includes(name);
		return { name, item, isKnown, diagnostics: isKnown ? [] : checkFurther(name, item, entries, declared) };
	});
	const type = additional.closed ? never : (additional.type ?? { kind: "unknown" });
	const further = parts.filter(({ name, isKnown }) => !isKnown && name !== "" && name !== "__proto__");
	return {
		names: parts.map(({ name }) => name),
		further: [...new Map(further.map((part) => [part.name, part])).values()].map(
			({ name, item }): FieldIR => ({ name, type, optional: false, span: item.span }),
		),
		diagnostics: parts.flatMap((part) => part.diagnostics),
	};
}

function checkFurther(
	name: string,
	item: DataNode,
	entries: readonly MapEntry[] | undefined,
	declared: readonly string[],
): readonly Diagnostic[] {
	if (name === "" || name === "__proto__") {
		const message = name === "" ? "A name is expected here." : "No field can be named `__proto__`.";
		return [createDiagnostic("invalid-schema", item.span, message)];
	}
	if (entries === undefined) return [];
	const near = didYouMean(name, declared);
	const hint = near === undefined ? "Declare it under `properties`." : `Did you mean \`${near}\`?`;
	const message = `\`properties\` has no field \`${name}\`.`;
	return [createDiagnostic("invalid-schema", item.span, message, { hint, severity: "warning" })];
}

/** What `additionalProperties` says of further fields: their type, or that there are none; without it nothing. */
function parseAdditional(node: DataNode | undefined, parseInner: ParseInner): Additional {
	if (node === undefined) return { closed: false, diagnostics: [] };
	if (node.kind === "scalar" && node.value === false) return { closed: true, diagnostics: [] };
	const { type, diagnostics } = refuseDefault(parseInner(node));
	return { type, closed: false, diagnostics };
}
