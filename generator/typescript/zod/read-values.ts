import { Node } from "ts-morph";
import type { JsonValue } from "../../model/json.ts";
import type { TypeIR } from "../../model/type-ir.ts";
import { unionOfTypes } from "../union-of-types.ts";
import { refuseCall, type ZodCall } from "./call.ts";
import { declarationOf, unwrap } from "./follow.ts";
import { literalOf } from "./literal-of.ts";
import { readTypeMessage } from "./read-options.ts";
import { type SchemaValue, schemaOf } from "./schema-value.ts";

/** `z.literal(value)`, or one of several in a list. */
export function readLiteral(call: ZodCall): SchemaValue {
	const argument = call.argument(0);
	readTypeMessage(call.argument(1), [], call.walk);
	if (argument !== undefined && Node.isIdentifier(argument) && argument.getText() === "undefined") {
		return { type: { kind: "undefined" }, optional: false };
	}
	const value = argument && literalOf(argument)?.value;
	return value === undefined ? refuseUnwritten(call) : ofValues(Array.isArray(value) ? value : [value], call);
}

/** `z.enum([…])`, of a list, of an object's values, or of a TypeScript enum. */
export function readEnum(call: ZodCall): SchemaValue {
	const argument = call.argument(0);
	readTypeMessage(call.argument(1), [], call.walk);
	const declaration = argument && declarationOf(unwrap(argument));
	if (Node.isEnumDeclaration(declaration)) {
		const values = declaration.getMembers().map((member) => member.getValue());
		return values.every((value) => value !== undefined) ? ofValues(values, call) : refuseUnwritten(call);
	}
	const value = argument && literalOf(argument)?.value;
	if (typeof value !== "object" || value === null) return refuseUnwritten(call);
	return ofValues(Array.isArray(value) ? value : Object.values(value), call);
}

/** `.exclude([…])` and `.extract([…])` of an enum of texts. */
export function changedEnum(type: TypeIR, name: "exclude" | "extract", call: ZodCall): SchemaValue {
	const argument = call.argument(0);
	const values = argument && literalOf(argument)?.value;
	const members = type.kind === "union" ? type.members : [type];
	const known = members.flatMap((member) => (member.kind === "literal" ? [member.value] : []));
	if (!Array.isArray(values) || known.length < members.length) return refuseUnwritten(call);
	const strange = values.find((value) => !known.includes(value));
	if (strange !== undefined) return refuseCall(call, `and no value is \`${strange}\``, "Correct it.");
	return ofValues(
		known.filter((value) => values.includes(value) === (name === "extract")),
		call,
	);
}

function ofValues(values: readonly JsonValue[], call: ZodCall): SchemaValue {
	const types = [...new Set(values)].map((value): TypeIR | undefined => {
		if (value === null) return { kind: "null" };
		return typeof value === "object" ? undefined : { kind: "literal", value };
	});
	return types.every((type) => type !== undefined) ? schemaOf(unionOfTypes(types)) : refuseUnwritten(call);
}

const refuseUnwritten = (call: ZodCall): SchemaValue =>
	refuseCall(call, "whose values are not written down", "Write them as texts or numbers, or as a constant of them.");
