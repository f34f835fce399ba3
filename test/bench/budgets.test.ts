import { describe, expect, test } from "vitest";
import { brokenBudgets } from "../../bench/budgets/broken-budgets.ts";
import { limits } from "../../bench/budgets/limits.ts";
import { measureBudgets } from "../../bench/budgets/measure-budgets.ts";

const nothing = Object.fromEntries(Object.keys(limits).map((name) => [name, 0])) as Record<keyof typeof limits, number>;

describe("budgets", () => {
	test("hold", async () => {
		expect(brokenBudgets(await measureBudgets(limits))).toEqual([]);
	});

	test("are broken, each of them, where less is allowed", async () => {
		expect(brokenBudgets(await measureBudgets(nothing)).map(({ name }) => name)).toEqual(Object.keys(limits));
	});
});
