import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/model/diagnostic.ts";
import { readGoldenCases } from "./golden-case.ts";
import { compileFiles } from "./run-project.ts";

/** The cases of what YAML takes from a text: the hint of each finding holds the corrected YAML. */
const trap =
	/^diagnostics\/(?:text-cut-by-comment|text-has-anchor-or-tag|unquoted-braces|number-not-text|folded-text|unpinned-version|invalid-yaml-unquoted)/;

/** A file in which a user did as the hint says. */
type Corrected = { readonly how: string; readonly text: string };

/** The file with the line, or the text of several lines, that the hint shows; there may be two ways. */
function correct(text: string, { hint = "", span }: Diagnostic): readonly Corrected[] {
	const start = text.lastIndexOf("\n", span.start - 1) + 1;
	const end = text.indexOf("\n", span.start);
	const indent = /^ */.exec(text.slice(start))?.[0] ?? "";
	const line = /^Write: (.*)$/.exec(hint)?.[1];
	if (line !== undefined) return [{ how: "the line", text: text.slice(0, start) + indent + line + text.slice(end) }];
	const folded = /^To keep the line breaks write:\n(.*)\nTo have one line write it in quotes: (.*)$/s.exec(hint);
	const [, block = "", quoted = ""] = folded ?? [];
	const indented = block.split("\n").map((row) => (row === "" ? "" : indent + row));
	return [
		{ how: "as a block", text: `${text.slice(0, start)}${indented.join("\n")}\n${text.slice(span.end)}` },
		{ how: "in quotes", text: `${text.slice(0, span.start)}${quoted}\n${text.slice(span.end)}` },
	];
}

const cases = await Promise.all(
	readGoldenCases("diagnostics")
		.filter(({ name }) => trap.test(name))
		.map(async ({ name, files }) => {
			const [path = ""] = Object.keys(files);
			const text = Buffer.from(files[path] ?? []).toString();
			const { diagnostics, prompts } = await compileFiles(files);
			const [first, ...others] = diagnostics.toReversed();
			if (first === undefined) throw new Error(`${name} must have a finding`);
			const hash = prompts[0]?.hash;
			// The last one first: what is written there does not move the others.
			return correct(text, first).map((corrected) => ({
				name,
				path,
				hash,
				...corrected,
				text: others.reduce((rest, diagnostic) => correct(rest, diagnostic)[0]?.text ?? rest, corrected.text),
			}));
		}),
);

describe("the corrected YAML of the hint", () => {
	test.each(cases.flat())("has no finding: $name, $how", async ({ path, text }) => {
		// Quotes make a text of `{query}`; whether its author meant a variable is another question.
		const { diagnostics } = await compileFiles({ [path]: text });
		expect(diagnostics.filter(({ code }) => code !== "single-braces")).toEqual([]);
	});

	test.each(cases.flat().filter(({ how }) => how === "in quotes"))(
		"is the same text in quotes: $name",
		async ({ path, text, hash }) => {
			const { prompts } = await compileFiles({ [path]: text });
			expect(prompts.map((prompt) => prompt.hash)).toEqual([hash]);
		},
	);
});
