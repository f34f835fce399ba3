import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { receivedType } from "../../../runtime/received-type.ts";

class Customer {}

const cases: readonly [given: unknown, want: string][] = [
	["secret", "string"],
	[1, "number"],
	[Number.NaN, "NaN"],
	[true, "boolean"],
	[null, "null"],
	[undefined, "undefined"],
	[1n, "bigint"],
	[Symbol("secret"), "symbol"],
	[() => "secret", "function"],
	[["secret"], "array"],
	[{ secret: 1 }, "object"],
	[Object.create(null), "object"],
	[runInNewContext("({})"), "object"],
	[new Date(0), "Date"],
	[new Map(), "Map"],
	[new Customer(), "Customer"],
	[new (class {})(), "non-plain object"],
	[{ constructor: { name: "secret" } }, "object"],
	[Object.create({ constructor: "secret" }), "non-plain object"],
	[Object.create({ secret: 1 }), "non-plain object"],
	[{ *[Symbol.iterator]() {} }, "non-plain object"],
	[Object.create(Object.create(null)), "object"],
];

test.each(cases)("%o is named %s", (given, want) => {
	expect(receivedType(given)).toBe(want);
});
