import type { ConstraintIR, FormatName } from "../model/constraint-ir.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DataNode } from "./data-node.ts";
import { entryOf, fieldOf, headOf, isNull } from "./data-value.ts";
import type { ValidatorType } from "./prompt-manager-schema-shape.ts";
import { translatePattern } from "./python-pattern.ts";
import type { Family } from "./schema-family.ts";

/** What one validator asks of the values of one kind. */
type ParsedValidator = {
	readonly constraints: readonly ConstraintIR[];
	readonly diagnostics: readonly Diagnostic[];
};

/** Which parameters each validator has beside `error_message`. */
const parameters: Readonly<Record<ValidatorType, readonly string[]>> = {
	min_length: ["min_value", "max_value", "value"],
	max_length: ["min_value", "max_value", "value"],
	min_value: ["min_value", "max_value", "value"],
	max_value: ["min_value", "max_value", "value"],
	range: ["min_value", "max_value"],
	regex: ["pattern"],
	enum: ["allowed_values"],
	custom: ["custom_function", "value", "min_value", "max_value", "pattern", "allowed_values"],
	email: [],
	url: [],
	uuid: [],
	date: [],
	datetime: [],
};

const formats: Readonly<Partial<Record<ValidatorType, FormatName>>> = {
	email: "email",
	url: "http-url",
	uuid: "uuid",
	date: "date",
	datetime: "local-date-time",
};

/** Reads one validator. As its class in the original, one of lengths or limits heeds the other limit too. */
export function parseValidator(item: DataNode, validator: ValidatorType, family: Family): ParsedValidator {
	const { constraints, diagnostics } = readRule(item, validator, family);
	const message = fieldOf(item, "error_message");
	const own = isNull(message) || message.kind !== "scalar" ? {} : { message: String(message.value) };
	return {
		constraints: constraints.map((rule) => ({ ...rule, ...own })),
		diagnostics: [...diagnostics, ...warnOfParameters(item, validator)],
	};
}

function readRule(item: DataNode, validator: ValidatorType, family: Family): ParsedValidator {
	const format = formats[validator];
	if (format !== undefined) return found({ kind: "format", name: format });
	switch (validator) {
		case "min_length":
		case "max_length":
		case "min_value":
		case "max_value":
		case "range":
			return readLimits(item, validator, family);
		case "regex":
			return readPattern(item);
		case "enum":
			return readEnum(item);
		default:
			return readCustom(item);
	}
}

const found = (...constraints: readonly ConstraintIR[]): ParsedValidator => ({ constraints, diagnostics: [] });

const refuse = (item: DataNode, message: string, hint?: string): ParsedValidator => ({
	constraints: [],
	diagnostics: [
		createDiagnostic(
			"invalid-schema",
			entryOf(item, "type")?.value.span ?? headOf(item),
			message,
			hint === undefined ? {} : { hint },
		),
	],
});

type Limit = "min_value" | "max_value";

const kinds = {
	string: { min_value: "minLength", max_value: "maxLength" },
	array: { min_value: "minItems", max_value: "maxItems" },
	object: { min_value: "minProperties", max_value: "maxProperties" },
	number: { min_value: "minimum", max_value: "maximum" },
} as const;

function readLimits(
	item: DataNode,
	validator: "min_length" | "max_length" | "min_value" | "max_value" | "range",
	family: Family,
): ParsedValidator {
	const own: readonly Limit[] =
		validator === "range" ? ["min_value", "max_value"] : [validator.startsWith("min") ? "min_value" : "max_value"];
	const isLength = validator === "min_length" || validator === "max_length";
	const plain = validator === "range" ? undefined : numberAt(item, "value");
	const limits = (["min_value", "max_value"] as const).flatMap((limit) => {
		const value = numberAt(item, limit) ?? (own.includes(limit) ? plain : undefined);
		return value === undefined ? [] : [{ limit, value }];
	});
	const missing = own.filter((limit) => !limits.some((given) => given.limit === limit));
	if (missing.length > 0) {
		const names = missing.map((limit) => `\`${limit}\``).join(" and ");
		return refuse(item, `The validator \`${validator}\` needs ${names}.`);
	}
	const wrong = limits.find(({ value }) => isLength && !(Number.isInteger(value) && value >= 0));
	if (wrong !== undefined) return refuse(item, `A length is a whole number from 0 on, and this is ${wrong.value}.`);
	const [low, high] = limits;
	if (low !== undefined && high !== undefined && low.value > high.value) {
		return refuse(item, `No value is at least ${low.value} and at most ${high.value}.`);
	}
	const words = kinds[family === "boolean" || family === "null" ? "string" : family];
	return found(...limits.map(({ limit, value }): ConstraintIR => ({ kind: words[limit], value })));
}

function numberAt(item: DataNode, name: string): number | undefined {
	const node = fieldOf(item, name);
	return node?.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;
}

function readPattern(item: DataNode): ParsedValidator {
	const node = fieldOf(item, "pattern");
	if (node?.kind !== "scalar" || typeof node.value !== "string" || node.value === "") {
		return refuse(item, "The validator `regex` needs a `pattern`.");
	}
	const source = translatePattern(node.value);
	if (source !== undefined) return found({ kind: "pattern", source });
	const message = `\`${node.value}\` cannot be written as a regular expression of JavaScript.`;
	return { constraints: [], diagnostics: [createDiagnostic("invalid-schema", node.span, message)] };
}

function readEnum(item: DataNode): ParsedValidator {
	const node = fieldOf(item, "allowed_values");
	if (node?.kind === "list" && node.items.length > 0) return found();
	return refuse(item, "The validator `enum` needs `allowed_values`.");
}

/** The original has a name for a function of Python, and nothing that looks the function up. */
function readCustom(item: DataNode): ParsedValidator {
	const node = fieldOf(item, "custom_function");
	if (node?.kind !== "scalar" || typeof node.value !== "string" || node.value === "") {
		return refuse(item, "The validator `custom` needs a `custom_function`.");
	}
	const message = `The validator \`${node.value}\` is a function of Python, which cannot be compiled: it is not checked.`;
	const hint = "Say what it asks with other validators, or check the value before the call.";
	return { constraints: [], diagnostics: [createDiagnostic("custom-validator", node.span, message, { hint })] };
}

/** Parameters of another validator say nothing here. */
function warnOfParameters(item: DataNode, validator: ValidatorType): readonly Diagnostic[] {
	const others = Object.values(parameters).flat();
	return (item.kind === "map" ? item.entries : [])
		.filter(({ name, value }) => others.includes(name) && !parameters[validator].includes(name) && !isNull(value))
		.map(({ name, key }) => {
			const message = `\`${name}\` says nothing in a validator of the type \`${validator}\`.`;
			return createDiagnostic("invalid-schema", key.span, message, { severity: "warning" });
		});
}
