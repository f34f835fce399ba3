import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompiledTemplate, compileTemplates, type TemplateDefinition } from "./compile-templates.ts";
import { compileWithHandlebars } from "./oracle.ts";
import { randomData } from "./random-data.ts";
import { randomTemplate } from "./random-template.ts";
import { sampleType, schemaFor } from "./sample-type.ts";

// Set PM_GEN_SEED to repeat a run, PM_GEN_TEMPLATES to try more templates.
const seed = Number(process.env["PM_GEN_SEED"] ?? Date.now() % 1_000_000);
const count = Number(process.env["PM_GEN_TEMPLATES"] ?? 1_000);
const batchSize = 200;
const dataPerTemplate = 4;

type Difference = { readonly template: string; readonly data: unknown; readonly want: string; readonly got: unknown };

type Define = (template: string) => TemplateDefinition;

/** Where the generated function and Handlebars differ for a template; the first of some data. */
function findDifference(template: string, compiled: CompiledTemplate): Difference | undefined {
	if (compiled.kind === "refused") return undefined;
	const renderExpected = compileWithHandlebars(template);
	for (let i = 0; i < dataPerTemplate; i++) {
		const data = randomData(compiled.input, seed + i);
		const want = renderExpected(data);
		const got = attempt(() => compiled.render(data));
		if (got !== want) return { template, data, want, got };
	}
	return undefined;
}

function attempt(action: () => unknown): unknown {
	try {
		return action();
	} catch (error) {
		return error;
	}
}

/** The smallest template with a difference that fast-check finds from the one at a position of the sample. */
async function shrink(templates: Arbitrary<string>, position: number, define: Define): Promise<Difference | undefined> {
	let smallest: Difference | undefined;
	await fc.check(
		fc.asyncProperty(templates, async (template) => {
			const [compiled] = await compileTemplates([define(template)]);
			const difference = compiled && findDifference(template, compiled);
			smallest = difference ?? smallest;
			return difference === undefined;
		}),
		{ seed, path: String(position), numRuns: 1, interruptAfterTimeLimit: 20_000 },
	);
	return smallest;
}

describe.each<{ readonly name: string; readonly templates: Arbitrary<string>; readonly define: Define }>([
	{ name: "inferred input", templates: randomTemplate(sampleType, false), define: (template) => ({ template }) },
	{
		name: "declared input",
		templates: randomTemplate(sampleType, true),
		define: (template) => ({ template, input: schemaFor(template) }),
	},
])("random templates render as Handlebars renders them: $name", ({ name, templates, define }) => {
	test(`seed ${seed}`, { timeout: 600_000 }, async () => {
		const sample = fc.sample(templates, { seed, numRuns: count });
		const refused = new Map<string, number>();
		const different: (Difference | undefined)[] = [];
		for (let start = 0; start < sample.length; start += batchSize) {
			const batch = sample.slice(start, start + batchSize);
			const compiled = await compileTemplates(batch.map(define));
			for (const [position, result] of compiled.entries()) {
				if (result.kind === "refused") {
					const code = result.errors[0]?.code ?? "";
					refused.set(code, (refused.get(code) ?? 0) + 1);
				} else if (different.length < 3 && findDifference(batch[position] ?? "", result) !== undefined) {
					different.push(await shrink(templates, start + position, define));
				}
			}
		}
		const refusals = [...refused.values()].reduce((sum, number) => sum + number, 0);
		console.log(
			`${name}, seed ${seed}: ${count} templates, ${refusals} refused (${JSON.stringify(Object.fromEntries(refused))})`,
		);
		expect(different).toEqual([]);
		expect(refusals).toBeLessThan(count / 2);
	});
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
			numRuns: count / 4,
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
