import { describe, expect, test } from "vitest";
import { localName, promptPath } from "../../../generator/analyze/names.ts";

describe("promptPath", () => {
	const cases: { given: string; want: string[] }[] = [
		{ given: "support", want: ["support"] },
		{ given: "billing/refund", want: ["billing", "refund"] },
		{ given: "customer-support/refund_late.v2", want: ["customerSupport", "refundLateV2"] },
		{ given: "gpt-4o-mini", want: ["gpt4oMini"] },
		{ given: "a--b_.c-", want: ["aBC"] },
		{ given: "2fa", want: ["2fa"] },
	];
	test.each(cases)("$given", ({ given, want }) => {
		expect(promptPath(given)).toEqual(want);
	});
});

describe("localName", () => {
	const cases: { given: string; want: string }[] = [
		{ given: "support", want: "support" },
		{ given: "delete", want: "delete_" },
		{ given: "await", want: "await_" },
		{ given: "arguments", want: "arguments_" },
		{ given: "undefined", want: "undefined_" },
		{ given: "exports", want: "exports_" },
		{ given: "deleteAll", want: "deleteAll" },
		{ given: "type", want: "type" },
		{ given: "constructor", want: "constructor" },
	];
	test.each(cases)("$given", ({ given, want }) => {
		expect(localName(given)).toBe(want);
	});

	test("every name that it returns can be a const of a module", async () => {
		const { transform } = await import("esbuild");
		const words =
			`arguments as async await break case catch class const constructor continue debugger default delete do else
			enum eval export extends false finally for from function get if implements import in instanceof interface let meta
			module new null of package private protected prototype public require return set static super switch then this throw
			true try type typeof undefined var void while with yield`.split(/\s+/);
		const code = words.map((word) => `const ${localName(word)} = 1;`).join("\n");
		await expect(transform(code, { format: "esm" })).resolves.toBeDefined();
	});
});
