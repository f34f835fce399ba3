import { describe, expect, test } from "vitest";
import {
	addIssue,
	assertInput,
	isPromptInputError,
	isPromptNotFoundError,
	PromptInputError,
	PromptNotFoundError,
} from "../../../runtime/index.ts";

const issues = addIssue(addIssue(undefined, "company", "string", undefined), "query", "string", 5);
const inputError = new PromptInputError("support", issues);
const notFound = new PromptNotFoundError("biling/refund", ["billing/refund", "support"]);

/** What another copy of the runtime would throw. */
const foreign = (code: string): Error => {
	const error = Object.assign(new Error("from another output"), { code });
	Object.defineProperty(error, Symbol.for("pm-gen.error"), { value: true });
	return error;
};

describe("PromptInputError", () => {
	test("names the prompt, each variable, what was expected and the type that came", () => {
		expect(inputError.message).toBe(
			'Prompt "support": company must be string, but is undefined; query must be string, but is number',
		);
	});

	test("carries name, code, prompt and issues", () => {
		expect(inputError).toBeInstanceOf(Error);
		expect(inputError).toMatchObject({
			name: "PromptInputError",
			code: "PROMPT_INPUT",
			promptId: "support",
			issues,
		});
		expect(String(inputError)).toMatch(/^PromptInputError: Prompt "support"/);
	});

	test("is what assertInput throws", () => {
		expect(() => assertInput("support", issues)).toThrow(inputError);
		expect(() => assertInput("support", undefined)).not.toThrow();
	});
});

describe("PromptNotFoundError", () => {
	test("offers the nearest ids", () => {
		expect(notFound).toMatchObject({
			name: "PromptNotFoundError",
			code: "PROMPT_NOT_FOUND",
			promptId: "biling/refund",
			nearest: ["billing/refund"],
			message: 'Prompt "biling/refund" not found, did you mean billing/refund?',
		});
	});

	test("offers nothing when nothing is near", () => {
		expect(new PromptNotFoundError("poem", ["support"]).message).toBe('Prompt "poem" not found');
	});

	test.each([undefined, null, 5, ["g"], {}])("of an id that is no text: %j", (id) => {
		const error = new PromptNotFoundError(id as never, ["support"]);
		expect(error.message).toBe(`Prompt "${String(id)}" not found`);
	});
});

const told: readonly [given: unknown, input: boolean, notFound: boolean][] = [
	[inputError, true, false],
	[notFound, false, true],
	[foreign("PROMPT_INPUT"), true, false],
	[foreign("PROMPT_NOT_FOUND"), false, true],
	[Object.assign(new Error("not ours"), { code: "PROMPT_INPUT" }), false, false],
	[new Error("no code"), false, false],
	["PROMPT_INPUT", false, false],
	[null, false, false],
	[undefined, false, false],
];

test.each(told)("%o is told by brand and code", (given, input, found) => {
	expect([isPromptInputError(given), isPromptNotFoundError(given)]).toEqual([input, found]);
});
