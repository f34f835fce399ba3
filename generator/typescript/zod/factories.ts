import type { ConstraintIR } from "../../model/constraint-ir.ts";
import { refuseCall, type ZodCall } from "./call.ts";
import { readArray, readRecord, readTuple, readUnion } from "./collections.ts";
import { returnedBy } from "./follow.ts";
import { withRules, zodInteger, zodNumber } from "./number-type.ts";
import { readTypeMessage } from "./read-options.ts";
import { readShape } from "./read-shape.ts";
import { readEnum, readLiteral } from "./read-values.ts";
import { type SchemaValue, schemaOf } from "./schema-value.ts";
import { innerType } from "./schema-walk.ts";
import { formatRules } from "./string-methods.ts";
import { unreadHint } from "./unread.ts";
import { wrapped } from "./wrap.ts";

type Factory = (call: ZodCall) => SchemaValue;

const plain =
	(value: SchemaValue): Factory =>
	(call) => {
		readTypeMessage(call.argument(0), [], call.walk);
		return value;
	};

const object =
	(changes: object): Factory =>
	(call) => {
		const shape = call.argument(0);
		readTypeMessage(call.argument(1), [], call.walk);
		return schemaOf({ kind: "object", fields: shape === undefined ? [] : readShape(shape, call.walk), ...changes });
	};

const range = (minimum: number, maximum: number): readonly ConstraintIR[] => [
	{ kind: "minimum", value: minimum },
	{ kind: "maximum", value: maximum },
];

const largestFloat32 = 3.4028234663852886e38;

/** Zod's functions that make a schema. */
const factories: Readonly<Record<string, Factory>> = {
	string: plain(schemaOf({ kind: "string" })),
	number: plain(schemaOf(zodNumber)),
	float64: plain(schemaOf(zodNumber)),
	float32: plain(schemaOf(withRules(zodNumber, ...range(-largestFloat32, largestFloat32)))),
	int: plain(schemaOf(zodInteger)),
	int32: plain(schemaOf(withRules(zodInteger, ...range(-2147483648, 2147483647)))),
	uint32: plain(schemaOf(withRules(zodInteger, ...range(0, 4294967295)))),
	boolean: plain(schemaOf({ kind: "boolean" })),
	null: plain(schemaOf({ kind: "null" })),
	undefined: plain(schemaOf({ kind: "undefined" })),
	unknown: plain(schemaOf({ kind: "unknown" })),
	any: plain(schemaOf({ kind: "unknown" })),
	never: plain(schemaOf({ kind: "union", members: [] })),
	literal: readLiteral,
	enum: readEnum,
	nativeEnum: readEnum,
	object: object({}),
	strictObject: object({ closed: true }),
	looseObject: object({ additional: { kind: "unknown" } }),
	array: (call) => schemaOf(readArray(call)),
	tuple: (call) => schemaOf(readTuple(call)),
	record: (call) => schemaOf(readRecord(call, "full")),
	partialRecord: (call) => schemaOf(readRecord(call, "partial")),
	looseRecord: (call) => schemaOf(readRecord(call, "loose")),
	union: (call) => unionOf(call, 0, false),
	xor: (call) => unionOf(call, 0, true),
	discriminatedUnion: (call) => unionOf(call, 1, false),
	lazy: (call) => {
		const schema = returnedBy(call.argument(0));
		return schema === undefined
			? refuseCall(call, "whose function does more than return a schema", "Write `z.lazy(() => schema)`.")
			: call.walk.readSchema(schema, call.walk);
	},
};

function unionOf(call: ZodCall, place: number, exclusive: boolean): SchemaValue {
	readTypeMessage(call.argument(place + 1), [], call.walk);
	return schemaOf(readUnion(call, call.argument(place), exclusive));
}

/** The schema that a call of one of zod's own functions makes. */
export function makeSchema(name: string, call: ZodCall): SchemaValue {
	const factory = Object.hasOwn(factories, name) ? factories[name] : undefined;
	if (factory !== undefined) return factory(call);
	const inner = call.argument(0);
	const isWrapper = /^(?:optional|nullable|nullish|nonoptional|readonly|_default)$/.test(name);
	const wrapper = isWrapper && inner ? wrapped(call.walk.readSchema(inner, call.walk), name, call, 1) : undefined;
	if (wrapper !== undefined) return wrapper;
	const isFormat = !/^(?:lowercase|uppercase|date|time|datetime|duration)$/.test(name);
	const rules = isFormat ? formatRules(name.replace(/^iso\./, ""), call) : undefined;
	if (rules !== undefined) return schemaOf({ kind: "string", constraints: rules });
	return refuseCall(call, "which is not read", unreadHint(name));
}

/** `first.or(second)`. */
export const eitherOf = (first: SchemaValue, call: ZodCall): SchemaValue => {
	const second = call.argument(0);
	if (second === undefined || first.default !== undefined || first.optional) {
		return refuseCall(call, "of a schema that may be left out", "Write `z.union([…]).optional()`.");
	}
	const members = [first.type, innerType(second, call.walk)];
	const flat = members.flatMap((type) => (type.kind === "union" && type.exclusive !== true ? type.members : [type]));
	return schemaOf(flat.some(({ kind }) => kind === "unknown") ? { kind: "unknown" } : { kind: "union", members: flat });
};
