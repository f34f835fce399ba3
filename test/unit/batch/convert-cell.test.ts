import { expect, test } from "vitest";
import { convertCell } from "../../../generator/batch/convert-cell.ts";
import type { TypeIR } from "../../../generator/model/type-ir.ts";

const union = (...members: readonly TypeIR[]): TypeIR => ({ kind: "union", members });
const literals = (...values: readonly (string | number | boolean)[]): TypeIR =>
	union(...values.map((value): TypeIR => ({ kind: "literal", value })));
const string: TypeIR = { kind: "string" };
const number: TypeIR = { kind: "number" };
const boolean: TypeIR = { kind: "boolean" };
const scalar = union(string, number, boolean);
const tree: TypeIR = { kind: "reference", name: "Tree", target: () => ({ kind: "array", items: tree }) };

const value = (of: unknown) => ({ kind: "value", value: of });
const problem = (expected: string) => ({ kind: "problem", expected });

test.each<{ cell: string; type: TypeIR; want: unknown }>([
	{ cell: " 7 ", type: string, want: value(" 7 ") },
	{ cell: "", type: string, want: value("") },
	{ cell: "007", type: number, want: value(7) },
	{ cell: " -1.5e3 ", type: number, want: value(-1500) },
	{ cell: "1,5", type: number, want: problem("a number") },
	{ cell: "0x10", type: number, want: problem("a number") },
	{ cell: "1e999", type: number, want: problem("a number") },
	{ cell: "NaN", type: number, want: problem("a number") },
	{ cell: "", type: { kind: "integer" }, want: problem("a number") },
	{ cell: "TRUE", type: boolean, want: value(true) },
	{ cell: "no", type: boolean, want: problem("true or false") },
	{ cell: "", type: union(number, { kind: "null" }), want: value(null) },
	{ cell: "", type: union(string, { kind: "null" }), want: value("") },
	{ cell: "free", type: literals("free", "pro"), want: value("free") },
	{ cell: "Free", type: literals("free", "pro"), want: problem('"free" or "pro"') },
	{ cell: "2", type: literals(1, 2), want: value(2) },
	{ cell: "false", type: literals(false), want: value(false) },
	{ cell: '["a"]', type: { kind: "array", items: string }, want: value(["a"]) },
	{ cell: "a, b", type: { kind: "array", items: string }, want: problem("a list as JSON") },
	{ cell: '{"a":1}', type: { kind: "array", items: string }, want: problem("a list as JSON") },
	{ cell: "[[]]", type: tree, want: value([[]]) },
	{ cell: '{"a":1}', type: { kind: "record", values: number }, want: value({ a: 1 }) },
	{ cell: "[1]", type: { kind: "object", fields: [] }, want: problem("an object as JSON") },
	{ cell: "{broken", type: { kind: "object", fields: [] }, want: problem("an object as JSON") },
	{ cell: '[{"role":"user"}]', type: { kind: "runtime", name: "History" }, want: value([{ role: "user" }]) },
	{ cell: "Hi", type: { kind: "runtime", name: "History" }, want: problem("messages or media as JSON") },
	{ cell: "[1]", type: { kind: "runtime", name: "Uint8Array" }, want: problem("bytes, which no cell can hold") },
	// Where a text is as good, only what prints as it stands becomes something else.
	{ cell: "7", type: scalar, want: value(7) },
	{ cell: "007", type: scalar, want: value("007") },
	{ cell: "1.0", type: scalar, want: value("1.0") },
	{ cell: "12345678901234567890", type: scalar, want: value("12345678901234567890") },
	{ cell: "false", type: scalar, want: value(false) },
	{ cell: "FALSE", type: scalar, want: value("FALSE") },
	{ cell: "null", type: { kind: "unknown" }, want: value("null") },
	{ cell: '[{"a":1}]', type: { kind: "unknown" }, want: value([{ a: 1 }]) },
	{ cell: "[sic]", type: { kind: "unknown" }, want: value("[sic]") },
	{ cell: "", type: { kind: "unknown" }, want: value("") },
])("$cell as $type.kind", ({ cell, type, want }) => {
	expect(convertCell(cell, type, false)).toEqual(want);
});

test("an optional variable's empty cell is no value", () => {
	for (const type of [string, number, scalar]) expect(convertCell("", type, true)).toEqual({ kind: "absent" });
});
