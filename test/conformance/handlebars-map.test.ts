import { describe, expect, test } from "vitest";
import { mutants } from "../mutants/mutants.ts";
import { handlebarsMap } from "./handlebars-map.ts";
import { rows } from "./handlebars-rows.ts";

const tested = new Set([...rows.map(({ row }) => row), ...mutants.flatMap(({ row, tests }) => (tests ? [row] : []))]);
const mutated = new Set(mutants.map(({ row }) => row));

describe("every row of HANDLEBARS.md", () => {
	test.each(handlebarsMap.map((entry) => [`${entry.section}: ${entry.trap}`, entry] as const))(
		"%s",
		(_name, { rows: answers, withoutMutant }) => {
			expect(answers.filter((row) => !tested.has(row))).toEqual([]);
			expect(answers.some((row) => mutated.has(row))).toBe(withoutMutant === undefined);
		},
	);
});

test("the rows have names of their own", () => {
	expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
});
