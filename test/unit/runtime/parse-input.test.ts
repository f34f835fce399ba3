import { describe, expect, test } from "vitest";
import { addIssue, type InputIssue, parseInput } from "../../../runtime/index.ts";

type SupportInput = { readonly company: string; readonly plan?: string };

const supportIssues = (input: SupportInput): InputIssue[] | undefined => {
	let issues: InputIssue[] | undefined;
	if (typeof input.company !== "string") issues = addIssue(issues, "company", "string", input.company);
	return issues;
};

const parse = (value: unknown, keys?: readonly string[]): SupportInput =>
	parseInput("support", value, supportIssues, keys);

const keys = ["company", "plan"];

test("returns the very value when it fits", () => {
	const value = { company: "Acme" };
	expect(parse(value, keys)).toBe(value);
});

describe("reports", () => {
	const cases: readonly [given: unknown, want: string][] = [
		[
			{ compnay: "secret" },
			"company must be string, but is undefined; unknown variable compnay, did you mean company?",
		],
		[{ company: "Acme", zzz: "secret" }, "unknown variable zzz"],
		[{ company: "Acme", Plan: 1 }, "unknown variable Plan, did you mean plan?"],
		[JSON.parse('{"company":"Acme","__proto__":{}}'), "unknown variable __proto__"],
		[null, "input must be object, but is null"],
		["secret", "input must be object, but is string"],
		[[], "input must be object, but is array"],
		[new Map([["company", "Acme"]]), "input must be object, but is Map"],
	];

	test.each(cases)("%o", (given, want) => {
		expect(() => parse(given, keys)).toThrow(`Prompt "support": ${want}`);
		expect(() => parse(given, keys)).not.toThrow("secret");
	});
});

test("lets any key be there when no keys are named", () => {
	expect(parse({ company: "Acme", zzz: 1 })).toEqual({ company: "Acme", zzz: 1 });
});
