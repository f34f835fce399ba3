import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TypeIR } from "../../generator/model/type-ir.ts";
import { compileTemplates } from "../conformance/compile-templates.ts";
import { createCaseCompiler } from "./compile-cases.ts";
import { declaredOnly } from "./declared-only.ts";
import { fitsType } from "./fits-type.ts";
import { runFuzz } from "./run-fuzz.ts";
import { showDifference } from "./show-difference.ts";
import { showShares } from "./show-shares.ts";
import { shrink } from "./shrink.ts";

// PM_GEN_SEED repeats a run; `npm run fuzz` tries more templates.
const seed = Number(process.env["PM_GEN_SEED"] ?? Date.now() % 1_000_000);
const count = 2_000;

test(`random templates render as Handlebars renders them: seed ${seed}`, { timeout: 600_000 }, async () => {
	const compile = await createCaseCompiler();
	const report = await runFuzz(compile, { seed, count });
	const shown = [];
	for (const finding of report.findings) shown.push(showDifference(await shrink(finding, compile, 20_000)));
	console.log(`seed ${seed}, ${showShares(report)}`);
	expect(shown.join("\n")).toBe("");
	const refused = [...report.refused.values()].reduce((sum, number) => sum + number, 0);
	expect(refused).toBeLessThan(count / 4);
});

test("a run finds a difference, shrinks it and shows it as a case", async () => {
	const compile = await createCaseCompiler();
	// A compiler that prints one character too many wherever a template reads @last.
	const wrong: typeof compile = async (cases) =>
		(await compile(cases)).map((result, position) =>
			result.kind === "compiled" && cases[position]?.template.includes("@last")
				? { ...result, render: (input) => `${result.render(input)}!` }
				: result,
		);
	const { findings } = await runFuzz(wrong, { seed: 1, count: 2_000, mostDifferences: 1 });
	const [finding] = findings;
	if (finding === undefined) throw new Error("nothing was found");
	const { item, difference } = await shrink(finding, wrong, 20_000);
	expect(item.template.length).toBeLessThan(60);
	expect(difference.got).toEqual({ kind: "text", text: `${difference.want.kind === "text" && difference.want.text}!` });
	expect(showDifference({ item, difference })).toContain("@last");
});

test("data without what is not declared still share what they shared", () => {
	const shared = { title: "a", note: "b", gone: 1 };
	const object = (name: string): TypeIR => ({
		kind: "object",
		fields: [{ name, type: { kind: "string" }, optional: false }],
	});
	const type: TypeIR = {
		kind: "object",
		fields: [
			{ name: "sel", type: object("title"), optional: true },
			{ name: "items", type: { kind: "array", items: object("note") }, optional: false },
		],
	};
	const data = Object(declaredOnly({ sel: shared, items: [shared], length: 3 }, type));
	expect(data).toEqual({ sel: { title: "a", note: "b" }, items: [{ title: "a", note: "b" }] });
	expect(data.sel).toBe(data.items[0]);
	expect([data, { ...data, sel: { note: "b" } }, { ...data, items: [1] }].map((each) => fitsType(each, type))).toEqual([
		true,
		false,
		false,
	]);
});

/** Any text, and what could end or open something in the generated code. */
const hostileText = fc
	.array(
		fc.oneof(
			fc.string({ unit: "binary" }),
			fc.constantFrom("`", "$", "{", "}", "\u0024{", "\\", "\\\\", "\\u{0}", "\u2028", "\u2029", "\ud800", "\udc00"),
			fc.constantFrom(
				"\r\n",
				"\r",
				"\n",
				'"',
				"'",
				"*/",
				"//",
				"<!--",
				"</script>",
				"\0",
				"\ufeff",
				"\u0085",
				"process",
			),
		),
	)
	.map((parts) => parts.join(""));

/** A text that is no template: Handlebars' parser takes no NUL, and braces, or a backslash before them, mean something. */
const literalText = hostileText
	.map((text) => `x${text.replace(/\0|\{\{+/g, "")}x`)
	.filter((text) => !text.includes("{{"));

describe("no character of a text or a value changes the code", () => {
	test(`seed ${seed}`, async () => {
		const sample = fc.sample(fc.tuple(literalText, hostileText, literalText, hostileText), {
			seed,
			numRuns: 250,
		});
		const compiled = await compileTemplates(
			sample.map(([before, , after]) => ({ template: `${before}{{a}}${after}{{#if b}}${before}{{/if}}{{b}}` })),
		);
		for (const [position, [before, a, after, b]] of sample.entries()) {
			const result = compiled[position];
			expect(result?.kind === "compiled" ? result.render({ a, b }) : result).toBe(
				before + a + after + (b === "" ? "" : before) + b,
			);
		}
	});
});
