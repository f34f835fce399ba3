import { describe, expect, test } from "vitest";
import { nameClash } from "../../../../generator/analyze/rules/name-clash.ts";
import { project } from "../../../support/project.ts";
import { promptDocument } from "../../../support/prompt-document.ts";

const check = (...ids: readonly string[]) => nameClash(project(...ids.map((id) => promptDocument(id))));

describe("a clash", () => {
	const cases: { given: string[]; at: string; beside: string; message: string }[] = [
		{
			given: ["refund-late", "refund_late"],
			at: "refund_late",
			beside: "refund-late",
			message: "The prompt `refund_late` and the prompt `refund-late` are both `refundLate` in the generated code.",
		},
		{
			given: ["support", "support/angry", "support/calm"],
			at: "support/angry",
			beside: "support",
			message: "The folder `support/` and the prompt `support` are both `support` in the generated code.",
		},
		{
			given: ["billing/support/angry", "billing/support"],
			at: "billing/support",
			beside: "billing/support/angry",
			message:
				"The prompt `billing/support` and the folder `billing/support/` are both `support` in the generated code.",
		},
		{
			given: ["to-day", "today"],
			at: "today",
			beside: "to-day",
			message: "The prompt `today` and the prompt `to-day` get names that differ by case only: `today` and `toDay`.",
		},
		{
			given: ["a-b/one", "a-b/two", "a_b/one", "a_b/three"],
			at: "a_b/one",
			beside: "a-b/one",
			message: "The folder `a_b/` and the folder `a-b/` are both `aB` in the generated code.",
		},
	];
	test.each(cases)("$given", ({ given, at, beside, message }) => {
		const found = check(...given);
		expect(
			found.map(({ code, message, span, related }) => [code, message, span.path, related?.[0]?.span.path]),
		).toEqual([["name-clash", message, `prompts/${at}.yaml`, `prompts/${beside}.yaml`]]);
	});
});

test.each([
	[["support", "billing"]],
	[["a/support", "b/support", "support"]],
	[["billing/refund", "billing/cancel"]],
	// Two prompts with one id are the business of another rule.
	[["support", "support"]],
])("no clash: %s", (ids) => {
	expect(check(...ids)).toEqual([]);
});
