import { expect, test } from "vitest";
import { parseTemplate } from "../../../generator/parse/template.ts";

test.each([
	["a {{x}} b", ["{{x}}"]],
	["a\nb {{x}}\r\nc\r{{y}} {{z}}", ["{{x}}", "{{y}}", "{{z}}"]],
	["\u2028 {{x}} \u2029 {{y}}", ["{{x}}", "{{y}}"]],
	["a\nb\u2028c {{x}} {{y}}", ["{{x}}", "{{y}}"]],
	["a\n\u2029{{x}}\u2028{{y}}\n{{z}}", ["{{x}}", "{{y}}", "{{z}}"]],
])("the tags of %j are found where they are", (text, want) => {
	const { nodes } = parseTemplate(text, { path: "x.hbs", offsetAt: (index) => index });
	const tags = nodes.flatMap(({ kind, span }) => (kind === "print" ? [text.slice(span.start, span.end)] : []));
	expect(tags).toEqual(want);
});
