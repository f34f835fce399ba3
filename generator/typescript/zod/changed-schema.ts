import type { TypeIR } from "../../model/type-ir.ts";
import { refuseCall, type ZodCall } from "./call.ts";
import { checkedArray, withRest } from "./collections.ts";
import { eitherOf } from "./factories.ts";
import { checkedNumber } from "./number-methods.ts";
import { changedObject } from "./object-methods.ts";
import { changedEnum } from "./read-values.ts";
import type { SchemaValue } from "./schema-value.ts";
import { stringRules } from "./string-methods.ts";
import { unreadHint } from "./unread.ts";
import { wrapped } from "./wrap.ts";

/** A schema as one of its methods makes it. */
export function changedSchema(value: SchemaValue, name: string, call: ZodCall): SchemaValue {
	// What could not be read was reported, and nothing can be said of its methods.
	if (value.type.kind === "unknown" && value.optional) return value;
	if (name === "or") return eitherOf(value, call);
	if (name === "unwrap") return unwrapped(value, call);
	if (name === "array" && (value.optional || value.default !== undefined) && call.node.getExpression() !== undefined) {
		return refuseCall(call, "of a schema that may be left out", "Write `z.array(…)`.");
	}
	const known = ofType(value, name, call) ?? wrapped(value, name, call, 0);
	return known ?? refuseCall(call, "which is not read", unreadHint(name));
}

/** What the methods of one kind of schemas make of it; undefined for a name that is none of them. */
function ofType(value: SchemaValue, name: string, call: ZodCall): SchemaValue | undefined {
	const type = value.type.kind === "reference" ? value.type.target() : value.type;
	const changed = changedType(type, name, call);
	if (changed !== undefined) return { ...value, type: changed };
	if (type.kind === "object") return changedObject(type, name, call);
	return name === "exclude" || name === "extract" ? changedEnum(type, name, call) : undefined;
}

function changedType(type: TypeIR, name: string, call: ZodCall): TypeIR | undefined {
	if (type.kind === "string") {
		const rules = stringRules(name, call);
		return rules && { kind: "string", constraints: [...(type.constraints ?? []), ...rules] };
	}
	if (type.kind === "number" || type.kind === "integer") return checkedNumber(type, name, call);
	if (type.kind !== "array") return undefined;
	return name === "rest" ? withRest(type, call) : checkedArray(type, name, call);
}

function unwrapped({ type, ...value }: SchemaValue, call: ZodCall): SchemaValue {
	if (type.kind === "array") return { type: type.items, optional: false };
	if (value.optional) return { type, optional: false };
	if (type.kind !== "union") return refuseCall(call, "of a schema that wraps none", "Leave it out.");
	const members = type.members.filter(({ kind }) => kind !== "null");
	const [only, ...others] = members;
	return { type: only !== undefined && others.length === 0 ? only : { kind: "union", members }, optional: false };
}
