import { describe, expect, test } from "vitest";
import { addIssue, type InputIssue, isPromptInputError, promptInput } from "../../../runtime/index.ts";

import { pathKeys } from "../../../runtime/path-keys.ts";

type SupportInput = { readonly company: string; readonly plan?: string };

const supportIssues = (input: SupportInput): InputIssue[] | undefined => {
	let issues: InputIssue[] | undefined;
	if (typeof input.company !== "string") issues = addIssue(issues, "company", "string", input.company);
	return issues;
};

const parse = (value: unknown, keys?: readonly string[]): SupportInput =>
	promptInput("support", supportIssues, () => ({}), keys).parse(value);

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

describe("safeParse", () => {
	const { safeParse } = promptInput("support", supportIssues, () => ({}), keys);

	test("gives the value", () => {
		const value = { company: "Acme" };
		const result = safeParse(value);
		expect(result).toEqual({ success: true, data: value });
	});

	test("gives the error that parse throws", () => {
		const result = safeParse({ compnay: 1 });
		expect(result.success ? undefined : isPromptInputError(result.error) && result.error.issues.length).toBe(2);
	});
});

describe("~standard", () => {
	const standard = promptInput("support", supportIssues, () => ({}), keys)["~standard"];

	test("says which version it is of, and by whom", () => {
		expect(standard).toMatchObject({ version: 1, vendor: "pm-gen" });
	});

	test("gives the very value", () => {
		const value = { company: "Acme" };
		const result = standard.validate(value);
		expect("value" in result && result.value).toBe(value);
	});

	test("gives each issue with the keys on the way to it", () => {
		expect(standard.validate({ company: 1, zzz: 1 })).toEqual({
			issues: [
				{ message: "company must be string, but is number", path: ["company"] },
				{ message: "unknown variable zzz", path: ["zzz"] },
			],
		});
		expect(standard.validate(null)).toEqual({ issues: [{ message: "input must be object, but is null", path: [] }] });
	});
});

test.each([
	["input", []],
	["company", ["company"]],
	["items[2].name", ["items", 2, "name"]],
	['["two words"].a', ["two words", "a"]],
	['a["say \\"x\\"]"]', ["a", 'say "x"]']],
	["prices[EUR]", ["prices", "EUR"]],
	["prices[a.b][0]", ["prices", "a.b", 0]],
])("the keys of %s", (path, want) => {
	expect(pathKeys(path)).toEqual(want);
});

describe("values that are no plain data", () => {
	const { parse } = promptInput("support", supportIssues, () => ({}), keys);

	test("a polluted Object.prototype names no unknown variable", () => {
		const value = { company: "Acme" };
		Object.defineProperty(Object.prototype, "polluted", { value: 1, enumerable: true, configurable: true });
		const parsed = ((): unknown => {
			try {
				return parse(value);
			} finally {
				Reflect.deleteProperty(Object.prototype, "polluted");
			}
		})();
		expect(parsed).toBe(value);
	});

	test("a getter is read, and one that throws throws", () => {
		expect(parse(Object.defineProperty({}, "company", { get: () => "Acme", enumerable: true })).company).toBe("Acme");
		const throwing = Object.defineProperty({}, "company", {
			get: () => {
				throw new Error("mine");
			},
		});
		expect(() => parse(throwing)).toThrow("mine");
	});

	test("a proxy is read through its traps", () => {
		expect(parse(new Proxy({ company: "Acme" }, {})).company).toBe("Acme");
		expect(() => parse(new Proxy({ company: 1 }, {}))).toThrow("company must be string");
	});
});
