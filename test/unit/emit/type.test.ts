import { expect, test } from "vitest";
import { parseSchemaText } from "../../support/compile-schemas.ts";
import { linesThatCompile } from "../../support/lines-that-compile.ts";
import { printChecks } from "../../support/print-checks.ts";

/** What the lines of a module make of the types `Case0Input` and `Case0Output` of a schema. */
function linesOf(schema: unknown, lines: readonly string[]): readonly boolean[] {
	const { type, diagnostics } = parseSchemaText(schema);
	expect(diagnostics).toEqual([]);
	const text = ['import type { Case0Input, Case0Output } from "./prompts/index";', ...lines].join("\n");
	const compiling = linesThatCompile({ ...printChecks([type], { answers: true }), "app.ts": text }, "app.ts");
	return lines.map((_, i) => compiling.has(i + 1));
}

test("a list that goes on with its own type is no circle for TypeScript", () => {
	const expression = {
		anyOf: [
			{ type: "string" },
			{
				type: "array",
				prefixItems: [{ const: "all" }],
				items: { anyOf: [{ $ref: "#" }, { type: "null" }] },
				minItems: 1,
			},
		],
	};
	const lines = [
		'export const a: Case0Input = { value: ["all", "x", ["all", null]] };',
		'export const b: Case0Input = { value: ["all", "x", ["any", null]] };',
		'export const c: Case0Output = { value: ["all", "x", ["all", null]] };',
		'export const d: Case0Output = { value: ["all", "x", ["any", null]] };',
	];
	expect(linesOf(expression, lines)).toEqual([true, false, true, false]);
});

test("an answer's lists in such a list may be written to", () => {
	const schema = {
		anyOf: [
			{ type: "string" },
			{
				type: "array",
				prefixItems: [{ type: "array", items: { type: "string" } }],
				items: { $ref: "#" },
				minItems: 1,
			},
		],
	};
	const lines = [
		'export const a = ({ value }: Case0Output) => typeof value === "string" ? 0 : value[0].push("x");',
		'export const b = ({ value }: Case0Input) => typeof value === "string" ? 0 : value[0].push("x");',
	];
	expect(linesOf(schema, lines)).toEqual([true, false]);
});
