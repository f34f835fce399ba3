import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TypeIR } from "../model/type-ir.ts";
import type { DataNode, MapEntry, ScalarNode } from "./data-node.ts";
import { entryOf, fieldOf, isNull } from "./data-value.ts";
import { nullableOf, withEnum } from "./prompt-manager-enum.ts";
import type { PromptManagerContext } from "./prompt-manager-schema-context.ts";
import { type FieldType, fieldTypes } from "./prompt-manager-schema-shape.ts";
import { type FieldRules, parseValidators } from "./prompt-manager-validators.ts";
import { withConstraints } from "./schema-constraints.ts";
import type { Family } from "./schema-family.ts";
import type { SchemaPart } from "./schema-part.ts";
import { textOf } from "./text-values.ts";

type ParseNamed = (reference: ScalarNode, context: PromptManagerContext) => SchemaPart;

/** The type of a field: that of its `type`, of the schema that it names and of its validators. */
export function parseFieldType(node: DataNode, context: PromptManagerContext, parseNamed: ParseNamed): SchemaPart {
	const type = typeNamed(node, "type") ?? "any";
	const rules = parseValidators(node, type, typeNamed(node, "item_type"));
	const nested = parsePart(node, "nested_schema", ["dict", "any"], type, context, parseNamed);
	const items = parsePart(node, "item_schema", ["list"], type, context, parseNamed);
	const base =
		type === "list"
			? listOf(node, items, rules)
			: { type: nested?.type ?? typeOf(type, rules), diagnostics: [] as readonly Diagnostic[] };
	const constrained = type === "list" ? base.type : addRules(base.type, rules);
	const isEnumOfItems = type === "list" && rules.allowed !== undefined;
	const chosen = isEnumOfItems ? { type: constrained, diagnostics: [] } : withEnum(constrained, rules.allowed);
	const isNullable = fieldOf(node, "nullable");
	return {
		type: isNullable?.kind === "scalar" && isNullable.value === true ? nullableOf(chosen.type) : chosen.type,
		diagnostics: [
			...rules.diagnostics,
			...(nested?.diagnostics ?? []),
			...(items?.diagnostics ?? []),
			...base.diagnostics,
			...chosen.diagnostics,
			...misplacedItemType(node, type),
			...refuseRules(node, base.type, rules),
			...missingValues(node, type, rules),
		],
	};
}

/** The schema that a field names, where its type can have one. */
function parsePart(
	node: DataNode,
	key: "nested_schema" | "item_schema",
	allowed: readonly FieldType[],
	type: FieldType,
	context: PromptManagerContext,
	parseNamed: ParseNamed,
): SchemaPart | undefined {
	const entry = entryOf(node, key);
	const reference = textOf(entry?.value);
	if (entry === undefined || reference === undefined) return undefined;
	if (allowed.includes(type)) return parseNamed(reference, context);
	return { type: { kind: "unknown" }, diagnostics: [misplaced(entry, type, allowed[0] ?? "dict")] };
}

function misplaced({ name, key }: MapEntry, type: FieldType, wanted: FieldType): Diagnostic {
	const hint =
		type === "list" ? "The schema of a list's items is its `item_schema`." : `It is for the type \`${wanted}\`.`;
	const message = `\`${name}\` cannot stand on a field of the type \`${type}\`.`;
	return createDiagnostic("invalid-schema", key.span, message, { hint });
}

function misplacedItemType(node: DataNode, type: FieldType): readonly Diagnostic[] {
	const entry = entryOf(node, "item_type");
	return entry === undefined || isNull(entry.value) || type === "list" ? [] : [misplaced(entry, type, "list")];
}

/** What holds itself has a name of its own, and no rules of one field. */
function refuseRules(node: DataNode, type: TypeIR, { byFamily }: FieldRules): readonly Diagnostic[] {
	const entry = entryOf(node, "validators");
	if (type.kind !== "reference" || entry === undefined || byFamily.size === 0) return [];
	const message = "Validators beside a schema that contains itself are not supported.";
	return [createDiagnostic("unsupported-schema-keyword", entry.key.span, message)];
}

/** An enum is what its validator lists. */
function missingValues(node: DataNode, type: FieldType, rules: FieldRules): readonly Diagnostic[] {
	const entry = entryOf(node, type === "list" ? "item_type" : "type");
	const isEnum = entry?.value.kind === "scalar" && entry.value.value === "enum";
	if (entry === undefined || !isEnum || rules.allowed !== undefined || rules.diagnostics.length > 0) return [];
	const hint = "Add the validator: `{ type: enum, allowed_values: [a, b] }`.";
	return [createDiagnostic("invalid-schema", entry.value.span, "An enum needs its values.", { hint })];
}

/** A list of a named schema's objects or of a type's values; of an enum the validator lists what an item may be. */
function listOf(node: DataNode, items: SchemaPart | undefined, rules: FieldRules): SchemaPart {
	const constraints = withConstraints(rules.byFamily.get("array") ?? []);
	const itemType = typeNamed(node, "item_type");
	if (items !== undefined) {
		const entry = entryOf(node, "item_type");
		const isOther = itemType !== undefined && itemType !== "dict" && itemType !== "any";
		const message = `The items are objects by \`item_schema\`, not of the type \`${itemType}\`.`;
		const diagnostics =
			isOther && entry !== undefined ? [createDiagnostic("invalid-schema", entry.value.span, message)] : [];
		return { type: { kind: "array", items: items.type, ...constraints }, diagnostics };
	}
	if (itemType === undefined) {
		const span = entryOf(node, "type")?.value.span ?? node.span;
		const hint = "Write `item_type: any` for items of any type.";
		const message = "A list needs `item_type` or `item_schema`.";
		return {
			type: { kind: "array", items: { kind: "unknown" } },
			diagnostics: [createDiagnostic("invalid-schema", span, message, { hint })],
		};
	}
	const item = withEnum(typeOf(itemType, { byFamily: new Map(), diagnostics: [] }), rules.allowed);
	return { type: { kind: "array", items: item.type, ...constraints }, diagnostics: item.diagnostics };
}

const typeNamed = (node: DataNode, key: string): FieldType | undefined => {
	const value = fieldOf(node, key);
	return fieldTypes.find((type) => value?.kind === "scalar" && value.value === type);
};

/** A type without what is asked of it; a value of any type has the rules for the kinds of values that have some. */
function typeOf(type: FieldType, { byFamily }: Pick<FieldRules, "byFamily" | "diagnostics">): TypeIR {
	switch (type) {
		case "string":
		case "integer":
		case "boolean":
			return { kind: type };
		case "float":
			return { kind: "number" };
		case "list":
			return { kind: "array", items: { kind: "unknown" } };
		case "dict":
			return { kind: "record", values: { kind: "unknown" } };
		case "enum":
		case "any": {
			const where = [...byFamily].map(([family, constraints]) => ruled(family, constraints));
			return where.length === 0 ? { kind: "unknown" } : { kind: "unknown", where };
		}
	}
}

function ruled(family: Family, constraints: NonNullable<ReturnType<FieldRules["byFamily"]["get"]>>): TypeIR {
	if (family === "array") return { kind: "array", items: { kind: "unknown" }, constraints };
	if (family === "object") return { kind: "record", values: { kind: "unknown" }, constraints };
	return { kind: family === "number" ? "number" : "string", constraints };
}

function addRules(type: TypeIR, { byFamily }: FieldRules): TypeIR {
	switch (type.kind) {
		case "string":
			return { ...type, ...withConstraints(byFamily.get("string") ?? []) };
		case "number":
		case "integer":
			return { ...type, ...withConstraints(byFamily.get("number") ?? []) };
		case "record":
		case "object":
			return { ...type, ...withConstraints(byFamily.get("object") ?? []) };
		case "boolean":
		case "null":
		case "undefined":
		case "unknown":
		case "runtime":
		case "literal":
		case "array":
		case "union":
		case "reference":
			return type;
	}
}
