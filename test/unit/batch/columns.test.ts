import { describe, expect, test } from "vitest";
import { csvColumns, jsonKeys } from "../../../generator/batch/columns.ts";
import { parseMap } from "../../../generator/batch/parse-map.ts";
import { parseShard } from "../../../generator/batch/parse-shard.ts";
import type { FieldIR, ObjectTypeIR, TypeIR } from "../../../generator/model/type-ir.ts";

const field = (name: string, type: TypeIR = { kind: "string" }, optional = false): FieldIR => ({
	name,
	type,
	optional,
});
const input: ObjectTypeIR = {
	kind: "object",
	fields: [
		field("query"),
		field("order", { kind: "object", fields: [field("id"), field("total", { kind: "number" })] }),
		field("plan", { kind: "string" }, true),
		field("__proto__", { kind: "string" }, true),
		field("a.b", { kind: "string" }, true),
	],
};
const csv = (names: readonly string[], map: readonly string[] = [], id?: string) =>
	csvColumns(names, "refund", input, { map: parseMap(map), ...(id === undefined ? {} : { id }) });

describe("columns of CSV", () => {
	test("lead into objects, and an optional one that is empty is left out", () => {
		expect(csv(["query", "order.id", "order.total", "plan"])(["q", "1", "2.5", ""])).toEqual({
			input: { query: "q", order: { id: "1", total: 2.5 } },
		});
	});

	test("are renamed, left out, or hold the id", () => {
		expect(csv(["Frage", "order", "n", "x=y"], ["Frage=query", "x=y="], "n")(["q", '{"id":"1"}', "A7", "z"])).toEqual({
			input: { query: "q", order: { id: "1" } },
			id: "A7",
		});
	});

	test("may be named as what every object inherits", () => {
		const { input: row } = csv(["__proto__", "a.b"])(["p", "c"]);
		expect(Object.entries(row)).toEqual([
			["__proto__", "p"],
			["a.b", "c"],
		]);
		expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
	});

	test("a cell that is no value of its type is told without its text", () => {
		expect(() => csv(["order.total"])(["secret"])).toThrow(
			/^column "order\.total" must be a number, and its cell is not$/,
		);
	});

	test.each<{ names: string[]; map?: string[]; id?: string; want: RegExp }>([
		{
			names: ["quary"],
			want: /The column "quary" is no variable of "refund"; did you mean "query"\?[\s\S]*--map quary=/,
		},
		{ names: ["order.ids"], want: /The column "order.ids" is no variable/ },
		{ names: ["query", "query"], want: /Two columns are named "query"/ },
		{ names: ["query", "q"], map: ["q=query"], want: /Two columns are the variable "query"/ },
		{ names: ["query"], map: ["querx=plan"], want: /There is no column "querx"; did you mean "query"\?/ },
		{ names: ["q"], map: ["q=quer"], want: /--map names the variable "quer", and there is none; did you mean "query"/ },
		{ names: ["query"], id: "n", want: /There is no column "n"/ },
	])("$names $map $id is refused", ({ names, map, id, want }) => {
		expect(() => csv(names, map, id)).toThrow(want);
	});
});

describe("keys of JSON", () => {
	const json = (map: readonly string[], id?: string) =>
		jsonKeys(input, { map: parseMap(map), ...(id === undefined ? {} : { id }) });

	test("stay as they are, for the prompt's check to see", () => {
		const row: object = JSON.parse('{"query":"q","__proto__":"p","further":1}');
		expect(Object.entries(json([])(row).input)).toEqual(Object.entries(row));
	});

	test("are renamed, left out, or hold the id", () => {
		const row = { q: "a", total: 2, n: 7, note: "x" };
		expect(json(["q=query", "total=order.total", "note="], "n")(row)).toEqual({
			input: { query: "a", order: { total: 2 } },
			id: "7",
		});
		expect(json([], "plan")({ plan: "P" })).toEqual({ input: { plan: "P" }, id: "P" });
	});

	test("are not put over each other", () => {
		expect(() => json(["q=query"])({ q: "a", query: "b" })).toThrow('two keys are the variable "query"');
		expect(() => json([], "n")({ query: "b" })).toThrow('"n" holds the custom_id and must be a text or a number');
	});
});

test.each([
	["1/1", { index: 0, count: 1 }],
	["8/8", { index: 7, count: 8 }],
])("--shard %s", (text, want) => {
	expect(parseShard(text)).toEqual(want);
});

test.each(["", "0/8", "9/8", "1/0", "1", "a/b", "1/8/2", "-1/8"])("--shard %s is refused", (text) => {
	expect(() => parseShard(text)).toThrow(/--shard/);
});

test.each([[["query"]], [["a=b", "a=c"]]])("--map %j is refused", (entries) => {
	expect(() => parseMap(entries)).toThrow(/--map/);
});
