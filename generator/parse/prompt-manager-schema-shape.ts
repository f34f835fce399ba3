import { z } from "zod";

const text = z.string();
const optionalText = text.nullable().optional();
const flag = z.boolean().nullable().optional();

/** The eight types of fields. */
export const fieldTypes = ["string", "integer", "float", "boolean", "list", "dict", "enum", "any"] as const;

/** The type of a field. */
export type FieldType = (typeof fieldTypes)[number];

/** The thirteen types of validators. */
export const validatorTypes = [
	"min_length",
	"max_length",
	"min_value",
	"max_value",
	"range",
	"regex",
	"enum",
	"custom",
	"email",
	"url",
	"uuid",
	"date",
	"datetime",
] as const;

/** The type of a validator. */
export type ValidatorType = (typeof validatorTypes)[number];

const validator = z.strictObject({
	type: z.enum(validatorTypes),
	value: z.unknown().optional(),
	error_message: optionalText,
	min_value: z.number().nullable().optional(),
	max_value: z.number().nullable().optional(),
	pattern: optionalText,
	allowed_values: z.array(z.unknown()).nullable().optional(),
	custom_function: optionalText,
});

const field = z.strictObject({
	name: text,
	type: z.enum(fieldTypes),
	required: flag,
	default: z.unknown().optional(),
	description: optionalText,
	nested_schema: optionalText,
	item_type: z.enum(fieldTypes).nullable().optional(),
	item_schema: optionalText,
	validators: z.array(validator).nullable().optional(),
	nullable: flag,
	read_only: flag,
	write_only: flag,
});

/** One schema of the Python prompt-manager. */
export const promptManagerSchemaShape = z.strictObject({
	name: text,
	version: z.unknown().optional(),
	description: optionalText,
	strict: flag,
	allow_extra: flag,
	metadata: z.unknown().optional(),
	extends: optionalText,
	fields: z.array(field),
});

/** A file of such schemas, each of which is looked at when something refers to it. */
export const promptManagerSchemaFileShape = z.strictObject({
	version: z.unknown().optional(),
	metadata: z.unknown().optional(),
	schemas: z.array(z.unknown()),
});
