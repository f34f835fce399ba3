import type { ConstraintIR } from "../model/constraint-ir.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DataNode } from "./data-node.ts";
import { entryOf, fieldOf, headOf, isNull } from "./data-value.ts";
import type { AllowedValues } from "./prompt-manager-enum.ts";
import { type FieldType, type ValidatorType, validatorTypes } from "./prompt-manager-schema-shape.ts";
import { parseValidator } from "./prompt-manager-validator.ts";
import type { Family } from "./schema-family.ts";
import { textOf } from "./text-values.ts";

/** What the validators of a field ask of its values, by the kind of value. */
export type FieldRules = {
	readonly byFamily: ReadonlyMap<Family, readonly ConstraintIR[]>;
	readonly allowed?: AllowedValues;
	readonly diagnostics: readonly Diagnostic[];
};

/** The kinds of values that the types of fields have rules for. */
const families: Readonly<Record<FieldType, readonly Family[]>> = {
	string: ["string"],
	integer: ["number"],
	float: ["number"],
	boolean: [],
	list: ["array"],
	dict: ["object"],
	enum: ["string", "number"],
	any: ["string", "number", "array", "object"],
};

/** The kinds of values that each validator is for; `enum` and `custom` are for all. */
const validatorFamilies: Readonly<Partial<Record<ValidatorType, readonly Family[]>>> = {
	min_length: ["string", "array", "object"],
	max_length: ["string", "array", "object"],
	min_value: ["number"],
	max_value: ["number"],
	range: ["number"],
	regex: ["string"],
	email: ["string"],
	url: ["string"],
	uuid: ["string"],
	date: ["string"],
	datetime: ["string"],
};

/** The types of fields whose values are of a kind, in the words of a hint. */
const typeWords: Readonly<Partial<Record<Family, string>>> = {
	string: "`string`",
	number: "`integer` and `float`",
	array: "`list`",
	object: "`dict`",
};

/** Reads the validators of a field; those that the original declares and never applies are applied too. */
export function parseValidators(node: DataNode, type: FieldType, itemType: FieldType | undefined): FieldRules {
	const list = fieldOf(node, "validators");
	const items = list?.kind === "list" ? list.items : [];
	const byFamily = new Map<Family, readonly ConstraintIR[]>();
	const diagnostics: Diagnostic[] = [];
	let allowed: AllowedValues | undefined;
	for (const item of items) {
		const name = textOf(fieldOf(item, "type"))?.value;
		const validator = validatorTypes.find((known) => known === name);
		if (validator === undefined) continue;
		const wanted = validatorFamilies[validator];
		const applied = families[type].filter((family) => wanted?.includes(family));
		if (wanted !== undefined && applied.length === 0) {
			diagnostics.push(misplaced(item, validator, type, wanted));
			continue;
		}
		for (const family of applied) {
			const { constraints } = parseValidator(item, validator, family);
			byFamily.set(family, [...(byFamily.get(family) ?? []), ...constraints]);
		}
		diagnostics.push(...parseValidator(item, validator, applied[0] ?? "string").diagnostics);
		const values = fieldOf(item, "allowed_values");
		if (validator !== "enum" || values?.kind !== "list" || values.items.length === 0) continue;
		if (allowed !== undefined) diagnostics.push(secondEnum(item));
		else if (type === "list" && itemType !== "enum") diagnostics.push(enumOfList(item));
		else allowed = { values, ...messageOf(item) };
	}
	return { byFamily, ...(allowed === undefined ? {} : { allowed }), diagnostics };
}

const messageOf = (item: DataNode): { readonly message?: string } => {
	const message = fieldOf(item, "error_message");
	return isNull(message) || message.kind !== "scalar" ? {} : { message: String(message.value) };
};

const placeOf = (item: DataNode): Diagnostic["span"] => entryOf(item, "type")?.value.span ?? headOf(item);

function misplaced(item: DataNode, validator: string, type: FieldType, wanted: readonly Family[]): Diagnostic {
	const message = `The validator \`${validator}\` cannot stand on a field of the type \`${type}\`.`;
	const hint = `It is for ${wanted.map((family) => typeWords[family]).join(", ")}.`;
	return createDiagnostic("invalid-schema", placeOf(item), message, { hint });
}

const secondEnum = (item: DataNode): Diagnostic =>
	createDiagnostic("invalid-schema", placeOf(item), "A field has one `enum` validator.", {
		hint: "Put the values into one list.",
	});

const enumOfList = (item: DataNode): Diagnostic =>
	createDiagnostic("invalid-schema", placeOf(item), "No list is one of an enum's values.", {
		hint: "Write `item_type: enum` for a list whose items are.",
	});
