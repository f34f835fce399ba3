import type { TypeIR } from "../../model/type-ir.ts";
import { refuseCall, type ZodCall } from "./call.ts";
import { literalOf } from "./literal-of.ts";
import { readOptions } from "./read-options.ts";
import type { SchemaValue } from "./schema-value.ts";

/**
 * A schema as one of the methods makes it that every schema has, or the function of that name whose first argument it is.
 * `first` is the place of the argument behind it. Undefined for a name that is none of them.
 */
export function wrapped(value: SchemaValue, name: string, call: ZodCall, first: number): SchemaValue | undefined {
	switch (name) {
		case "optional":
			return { ...value, optional: true };
		case "nullable":
			return { ...value, type: nullable(value.type) };
		case "nullish":
			return { ...value, type: nullable(value.type), optional: true };
		case "nonoptional":
			return value.default === undefined
				? { ...value, optional: false }
				: refuseCall(call, "of a schema with a default", "Leave one of them out.");
		case "array":
			return { type: { kind: "array", items: value.type }, optional: false };
		case "default":
		case "_default":
			return withDefault(value, call, first);
		case "readonly":
		case "brand":
		case "clone":
			return value;
		case "describe":
			return described(
				value,
				call.argument(first) && { description: literalOf(call.argument(first) ?? call.node)?.value },
			);
		case "meta":
			return withMeta(value, call);
		default:
			return undefined;
	}
}

const nullable = (type: TypeIR): TypeIR => {
	if (type.kind === "unknown") return type;
	const members = type.kind === "union" && type.exclusive !== true ? type.members : [type];
	return members.some(({ kind }) => kind === "null")
		? type
		: { kind: "union", members: [...members, { kind: "null" }] };
};

function withDefault(value: SchemaValue, call: ZodCall, first: number): SchemaValue {
	const argument = call.argument(first);
	const literal = argument && literalOf(argument);
	if (literal === undefined) {
		return refuseCall(call, "whose value is not written down", "Write the value itself, or a constant.");
	}
	return { ...value, optional: true, default: literal.value };
}

const described = (value: SchemaValue, says: { readonly description?: unknown } | undefined): SchemaValue =>
	typeof says?.description === "string" ? { ...value, description: says.description } : value;

function withMeta(value: SchemaValue, call: ZodCall): SchemaValue {
	const { options } = readOptions(
		call.argument(0),
		["title", "description", "deprecated", "examples", "id"],
		call.walk,
	);
	return { ...described(value, options), ...(options["deprecated"] === true ? { deprecated: true } : {}) };
}
