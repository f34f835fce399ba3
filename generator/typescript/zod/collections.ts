import type { Node } from "ts-morph";
import type { ArrayTypeIR, TypeIR } from "../../model/type-ir.ts";
import { tupleOf } from "../tuple-of.ts";
import { unionOfTypes } from "../union-of-types.ts";
import { numberArgument, refuseCall, type ZodCall } from "./call.ts";
import { elementsOf } from "./elements-of.ts";
import { unwrap } from "./follow.ts";
import { isOptions, readOptions, readTypeMessage } from "./read-options.ts";
import { innerType, stepInto } from "./schema-walk.ts";

const unknown: TypeIR = { kind: "unknown" };

/** `z.array(item)`. */
export function readArray(call: ZodCall): TypeIR {
	const item = call.argument(0);
	readTypeMessage(call.argument(1), [], call.walk);
	return { kind: "array", items: item === undefined ? unknown : innerType(item, stepInto(call.walk, "[]")) };
}

const lengths: Readonly<Record<string, readonly ("minItems" | "maxItems")[]>> = {
	min: ["minItems"],
	max: ["maxItems"],
	length: ["minItems", "maxItems"],
	nonempty: ["minItems"],
};

/** A list with one more check; undefined for a name that is none. */
export function checkedArray(type: ArrayTypeIR, name: string, call: ZodCall): TypeIR | undefined {
	const kinds = lengths[name];
	if (kinds === undefined) return undefined;
	const value = name === "nonempty" ? 1 : numberArgument(call, 0);
	const { message } = readOptions(call.argument(name === "nonempty" ? 0 : 1), [], call.walk);
	if (value === undefined) return type;
	const rules = kinds.map((kind) => ({ kind, value, ...(message === undefined ? {} : { message }) }));
	return { ...type, constraints: [...(type.constraints ?? []), ...rules] };
}

/** `z.tuple([first, second], rest)`; places at the end that may be undefined may be missing. */
export function readTuple(call: ZodCall): TypeIR {
	const list = call.argument(0);
	const elements = list && elementsOf(list);
	if (elements === undefined)
		return refuseCall(call, "whose places are not written down", "Write them as a list.").type;
	const rest = call.argument(1);
	const values = elements.map((element, i) => call.walk.readSchema(element, stepInto(call.walk, `[${i}]`)));
	if (values.some((value) => value.default !== undefined)) {
		return refuseCall(call, "with a default in it", "Give the default to a field of an object.").type;
	}
	const required = values.findLastIndex((value) => !value.optional) + 1;
	const types = values.map(({ type, optional }, i) =>
		optional && i < required ? unionOfTypes([...membersOf(type), { kind: "undefined" }]) : type,
	);
	const further = rest === undefined || isOptions(rest) ? undefined : innerType(rest, stepInto(call.walk, "[]"));
	return tupleOf(types, required, further);
}

const membersOf = (type: TypeIR): readonly TypeIR[] => (type.kind === "union" ? type.members : [type]);

/** `.rest(schema)` of a tuple. */
export function withRest(type: ArrayTypeIR, call: ZodCall): TypeIR {
	const rest = call.argument(0);
	const { tuple } = type;
	if (rest === undefined || tuple === undefined) return refuseCall(call, "which is for tuples", "Leave it out.").type;
	return tupleOf(tuple.places, tuple.required, innerType(rest, stepInto(call.walk, "[]")));
}

/** `z.record(keys, values)`: of keys that are listed an object with just those. */
export function readRecord(call: ZodCall, mode: "full" | "partial" | "loose"): TypeIR {
	const [first, second] = [call.argument(0), call.argument(1)];
	if (first === undefined || second === undefined) {
		return refuseCall(call, "without a schema of its keys", "Write `z.record(z.string(), …)`.").type;
	}
	readTypeMessage(call.argument(2), [], call.walk);
	const keys = innerType(first, stepInto(call.walk, "[key]"));
	const inside = stepInto(call.walk, "[key]");
	if (keys.kind === "string") {
		if (mode === "loose" && keys.constraints !== undefined) {
			return refuseCall(call, "with rules for its keys", "Write `z.record`, or the keys without rules.").type;
		}
		const rules =
			keys.constraints === undefined ? {} : { constraints: [{ kind: "propertyNames", names: keys } as const] };
		return { kind: "record", values: innerType(second, inside), ...rules };
	}
	const names = membersOf(keys).map((key) =>
		key.kind === "literal" && typeof key.value === "string" ? key.value : undefined,
	);
	if (names.length === 0 || !names.every((name) => name !== undefined)) {
		return refuseCall(call, "whose keys are no texts", "Write `z.string()` or `z.enum([…])`.").type;
	}
	const value = call.walk.readSchema(second, inside);
	if (value.default !== undefined) return refuseCall(call, "with a default", "Give the default to a field.").type;
	const optional = mode === "partial" || value.optional;
	const fields = names.map((name) => ({ name, type: value.type, optional }));
	return mode === "loose" ? { kind: "object", fields, additional: unknown } : { kind: "object", fields, closed: true };
}

/** `z.union([…])`; of `z.xor([…])` exactly one has to fit. */
export function readUnion(call: ZodCall, list: Node | undefined, exclusive: boolean): TypeIR {
	const elements = list && elementsOf(unwrap(list));
	if (elements === undefined)
		return refuseCall(call, "whose members are not written down", "Write them as a list.").type;
	const members = elements.map((element) => innerType(element, call.walk));
	if (exclusive) return { kind: "union", members, exclusive: true };
	return unionOfTypes(
		members.flatMap((type) => (type.kind === "union" && type.exclusive !== true ? type.members : [type])),
	);
}
