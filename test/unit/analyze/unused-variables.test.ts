import { expect, test } from "vitest";
import { compile } from "../../../generator/pipeline.ts";
import { configuration } from "../../support/prompt-builders.ts";

/** The places that `unused-variable` points at. */
const unusedIn = (text: string, kind: "yaml" | "json" = "yaml"): readonly string[] =>
	compile([{ path: `prompts/support.${kind}`, root: "prompts", kind, text }], configuration())
		.diagnostics.filter(({ code }) => code === "unused-variable")
		.map(({ span }) => text.slice(span.start, span.end));

const cases: { given: string; want: readonly string[] }[] = [
	{ given: "input:\n  company: string\n  query: string\ntemplate: '{{query}}'\n", want: ["company"] },
	{ given: "input:\n  a?: string\n  b(array): string\n  c: any\ntemplate: '{{c}}'\n", want: ["a?", "b(array)"] },
	{
		given: "input:\n  properties:\n    company: { type: string }\n    query: {}\ntemplate: '{{query}}'\n",
		want: ["company"],
	},
	{ given: "input: { query: string }\ntemplate: '{{query}}'\n", want: [] },
	{ given: "template: '{{query}}'\n", want: [] },
];

test.each(cases)("a declared variable that no template uses is pointed at: $given", ({ given, want }) => {
	expect(unusedIn(given)).toEqual(want);
});

test("in JSON too", () => {
	const text = JSON.stringify({ input: { company: "string" }, template: "Hi" });
	expect(unusedIn(text, "json")).toEqual(['"company"']);
});
