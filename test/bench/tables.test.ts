import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkTables } from "../../bench/checks/check-tables.ts";
import { disagreements } from "../../bench/checks/disagreements.ts";
import { cutTables } from "../../bench/cut-tables.ts";
import { formatDigits } from "../../bench/format-digits.ts";
import { ratioOf } from "../../bench/ratio.ts";
import { writeTables } from "../../bench/report.ts";
import { spreadOf } from "../../bench/spread.ts";
import { repository } from "../support/repository.ts";

describe("figures", () => {
	test("have a median and quartiles, between two of them where they fall so", () => {
		expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, low: 2, high: 4 });
		expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, low: 1.75, high: 3.25 });
		expect(spreadOf([7])).toEqual({ median: 7, low: 7, high: 7 });
		expect(() => spreadOf([])).toThrow("no figures");
	});

	test("are compared within their round, so that a slow round changes no ratio", () => {
		expect(ratioOf([20, 200, 30], [10, 100, 10])).toEqual({ median: 2, low: 2, high: 2.5 });
		expect(() => ratioOf([1], [1, 2])).toThrow("same rounds");
	});

	test.each([
		[0.01834, "0.018"],
		[0.999, "1.0"],
		[1.834, "1.83"],
		[12.36, "12.4"],
		[187.6, "188"],
		[12345, "12,300"],
	])("%d is written %s", (figure, want) => {
		expect(formatDigits(figure)).toBe(want);
	});
});

describe("the tables", () => {
	const readme = "# Title\n\n<!-- table a -->\nold\n<!-- end -->\n\ntext\n\n<!-- table b -->\n<!-- end -->\n";
	const a = { name: "a", head: ["what", "x"], rows: [["one | two", "1.00 ×"]] };
	const b = { name: "b", head: ["what"], rows: [["three"]] };

	test("are written between their marks, and all else stays", () => {
		const want = [
			"# Title\n\n<!-- table a -->\n\n| what | x |\n| --- | ---: |\n| one \\| two | 1.00 × |\n\n<!-- end -->",
			"text",
			"<!-- table b -->\n\n| what |\n| --- |\n| three |\n\n<!-- end -->\n",
		].join("\n\n");
		expect(writeTables(readme, [a, b])).toBe(want);
		expect(writeTables(want, [b, a])).toBe(want);
	});

	test("each have a place", () => {
		expect(() => writeTables(readme, [{ ...a, name: "c" }])).toThrow("no place for the table c");
	});

	test("are left out of a text that shows only some", () => {
		expect(cutTables(readme, [{ ...a, name: "c" }, a])).toBe(writeTables(readme, [a]));
	});

	test("stand in README.md as they do in bench/README.md", async () => {
		const [readme, all] = await Promise.all(
			["README.md", "bench/README.md"].map(async (path) => tablesOf(await readFile(join(repository, path), "utf8"))),
		);
		for (const [name, table] of readme ?? []) expect([name, all?.get(name)]).toEqual([name, table]);
	});
});

test("a comparison is told as multiples of the first one's time", () => {
	const result = {
		name: "product",
		valid: { own: [200, 400, 200], other: [300, 600, 500] },
		validCount: 2,
		invalid: { own: [1000, 1000, 1000], other: [10, 20, 30] },
		invalidCount: 4,
		bytes: { own: 3512, other: 90_650 },
	};
	expect(checkTables([result], ["own", "other"])).toEqual([
		{ name: "checks-valid", head: ["schema", "own", "other"], rows: [["product", "100 ns", "1.50 × (1.50–2.00)"]] },
		{
			name: "checks-invalid",
			head: ["schema", "own", "other"],
			rows: [["product", "250 ns", "0.020 × (0.015–0.025)"]],
		},
		{ name: "checks-size", head: ["schema", "own", "other"], rows: [["product", "3,512", "90,650"]] },
	]);
});

test("a contestant that takes an invalid value, refuses a valid one or tells nothing wrong is found", () => {
	const values = { valid: [1, 2], invalid: ["x"] };
	const right = {
		name: "right",
		check: (value: unknown) => typeof value === "number",
		issues: (value: unknown) => (typeof value === "number" ? 0 : 1),
	};
	const wrong = { name: "wrong", check: (value: unknown) => value !== 2, issues: () => 0 };
	expect(disagreements([right], values)).toEqual([]);
	expect(disagreements([right, wrong], values)).toEqual([
		"wrong refuses 2",
		'wrong takes "x"',
		'wrong says that nothing is wrong with "x"',
	]);
});

/** The tables that a text holds between their marks, by their names. */
function tablesOf(text: string): ReadonlyMap<string, string> {
	const tables = [...text.matchAll(/^<!-- table (\S+) -->\n([\s\S]*?)^<!-- end -->$/gm)];
	return new Map(tables.map(([, name = "", table = ""]) => [name, table]));
}
