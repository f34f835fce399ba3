import { describe, expect, test } from "vitest";
import type { SourceFile } from "../../generator/model/source-file.ts";
import { compile } from "../../generator/pipeline.ts";
import { configuration } from "../support/prompt-builders.ts";
import { compileAndImport, createSourceFile } from "../support/run-prompt.ts";
import { createTextHandlebars } from "./oracle.ts";
import { standardHelpers } from "./standard-helpers.ts";

type PartialCase = {
	readonly row: string;
	readonly template: string;
	readonly partials: Readonly<Record<string, string>>;
	readonly data: object;
	readonly input?: object;
};

const cases: readonly PartialCase[] = [
	{ row: "by name", template: "Hi {{> p}}!", partials: { p: "{{name}}" }, data: { name: "Ada" } },
	{
		row: "a context",
		template: "{{> p user}}",
		partials: { p: "{{name}} {{this.age}}" },
		data: { user: { name: "A", age: 3 } },
	},
	{
		row: "named arguments win over the context",
		template: '{{> p user greeting="Hello" name=other}}',
		partials: { p: "{{greeting}} {{name}} {{age}}" },
		data: { other: "B", user: { name: "A", age: 3 } },
	},
	{
		row: "a named undefined is dropped",
		template: "{{> p b=undefined}}",
		partials: { p: "{{b}}" },
		data: { b: "kept" },
	},
	{
		row: "partials of partials",
		template: "{{> a}}",
		partials: { a: "<{{> b x}}>", b: "{{y}}" },
		data: { x: { y: "Y" } },
	},
	{
		row: "standalone indentation reaches every line, blank ones and those of values",
		template: "- list\n  {{> p}}\n- end\n",
		partials: { p: "a\n{{v}}\n\nz\n" },
		data: { v: "1\n\n2" },
	},
	{
		row: "indentation around loops and nested indentation",
		template: "x\n  {{> p}}\ny\n",
		partials: { p: "{{#each xs}}\n- {{this}}\n  {{> q}}\n{{/each}}\n", q: "({{length}})\n" },
		data: { xs: ["a", "bc"] },
		input: { "xs(array)": "string" },
	},
	{ row: "inline use has no indentation", template: "x {{> p}} y", partials: { p: "a\nb" }, data: {} },
	{
		row: "constant text is indented while compiling",
		template: "x\n\t{{> p}}\ny",
		partials: { p: "a\nb\n" },
		data: {},
	},
	{
		row: "a partial sees the caller's loop data",
		template: "{{#each xs}}{{> p}}{{/each}}",
		partials: { p: "[{{@index}}{{@last}}{{this}}]" },
		data: { xs: ["a", "b"] },
	},
	{
		row: "@root is the caller's root",
		template: "{{> p user}}",
		partials: { p: "{{name}} of {{@root.company}}" },
		data: { user: { name: "A" }, company: "C" },
	},
	{
		row: "../ inside of a loop of the partial reads the partial's context",
		template: "{{> p user}}",
		partials: { p: "{{#each tags}}{{this}}{{../name}} {{/each}}" },
		data: { user: { name: "A", tags: ["x", "y"] } },
	},
	{
		row: "an outer item given by name",
		template: "{{#each xs}}{{> p item=this title=../title}}{{/each}}",
		partials: { p: "{{title}}:{{item.n}} " },
		data: { title: "T", xs: [{ n: 1 }, { n: 2 }] },
	},
	{
		row: "a missing optional context",
		template: "[{{> p user}}]",
		partials: { p: "{{name}}" },
		data: {},
		input: { "user?": { name: "string" } },
	},
	{
		row: "a helper's result as an argument",
		template: "{{> p name=(upper name)}}",
		partials: { p: "{{name}}" },
		data: { name: "ada" },
	},
	{
		row: "a field that every object inherits, beside named arguments",
		template: "{{> p h=1}}",
		partials: { p: "{{hasOwnProperty}}{{h}}" },
		data: { hasOwnProperty: "x" },
	},
	{
		row: "a context with named arguments as a whole",
		template: '{{> p user n=1 name="B"}}',
		partials: { p: "{{{json this}}}{{#if this}}!{{/if}}" },
		data: { user: { name: "A", age: 3 } },
		input: { user: { name: "string", age: "number" } },
	},
	{
		row: "named arguments make an object of what is missing",
		template: "{{> p user h=1}}",
		partials: { p: "{{#if this}}{{h}}{{/if}}{{#unless .}}none{{/unless}}" },
		data: {},
		input: { "user?": { name: "string" } },
	},
	{
		row: "the context as a whole has the named arguments",
		template: "{{> p user h=1 a=2}}",
		partials: { p: "{{json this}}{{#each @root.xs}}{{json ..}}{{/each}}" },
		data: { user: { name: "A" }, xs: ["x"] },
		input: { user: { name: "string" }, "xs(array)": "string" },
	},
	{ row: "guards reach into partials", template: "{{#if note}}{{> p}}{{/if}}.", partials: { p: "{{note}}" }, data: {} },
];

const prompt = ({ template, input }: PartialCase): string =>
	JSON.stringify({ template, ...(input === undefined ? {} : { input }) });

const files = (item: PartialCase): Record<string, string> => ({
	"prompts/case.json": prompt(item),
	...Object.fromEntries(Object.entries(item.partials).map(([name, text]) => [`prompts/_${name}.hbs`, text])),
});

describe("partials render as Handlebars renders them", () => {
	test.each(cases)("$row", async (item) => {
		const handlebars = createTextHandlebars();
		handlebars.registerHelper(standardHelpers);
		for (const [name, text] of Object.entries(item.partials)) {
			handlebars.registerPartial(name, handlebars.compile(text, { noEscape: true }));
		}
		const want = handlebars.compile(item.template, { noEscape: true })(item.data);
		const { module, diagnostics } = await compileAndImport(files(item));
		expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
		expect(module?.["case"]?.["text"]?.(item.data)).toBe(want);
	});

	test("the Python format's own partials, which win over files", async () => {
		const text = [
			"id: hello",
			"format: text",
			"template:",
			"  content: 'Hi {{> who}}'",
			"  variables: [name]",
			"  partials: { who: '{{name}}!' }",
		].join("\n");
		const { module, diagnostics } = await compileAndImport({
			"prompts/hello.yaml": text,
			"prompts/_who.hbs": "file",
		});
		expect(diagnostics).toEqual([]);
		expect(module?.["hello"]?.["text"]?.({ name: "Ada" })).toBe("Hi Ada!");
	});

	test("a file is seen by its folder and below, the nearest one first", () => {
		const result = compile(
			[
				createSourceFile("prompts/_tone.hbs", "outer"),
				createSourceFile("prompts/a/_tone.hbs", "inner"),
				createSourceFile("prompts/a/x.json", '{"template":"{{> tone}}"}'),
				createSourceFile("prompts/b/x.json", '{"template":"{{> tone}}"}'),
			],
			configuration({ providers: [] }),
		);
		const texts = Object.fromEntries(result.files.map(({ path, text }) => [path, text]));
		expect(texts["prompts/a/index.ts"]).toContain('"inner"');
		expect(texts["prompts/b/index.ts"]).toContain('"outer"');
	});
});

test("shared partials are seen by all prompts, by their paths, after those of their folders", () => {
	const shared = (path: string, text: string): SourceFile => ({ path, root: "shared", kind: "shared-partial", text });
	const result = compile(
		[
			shared("shared/mail/header.hbs", "header"),
			shared("shared/_tone.md", "shared"),
			createSourceFile("prompts/a/_tone.hbs", "own"),
			createSourceFile("prompts/a/x.json", '{"template":"{{> mail/header}} {{> tone}}"}'),
			createSourceFile("prompts/b/x.json", '{"template":"{{> tone}}"}'),
		],
		configuration({ providers: [] }),
	);
	const texts = Object.fromEntries(result.files.map(({ path, text }) => [path, text]));
	expect(result.diagnostics).toEqual([]);
	expect(texts["prompts/a/index.ts"]).toContain('"header own"');
	expect(texts["prompts/b/index.ts"]).toContain('"shared"');
});

describe("what is wrong with a partial is told where it stands, once", () => {
	const findings = (partials: Readonly<Record<string, string>>, ...templates: readonly string[]) =>
		compile(
			[
				...templates.map((template, position) =>
					createSourceFile(`prompts/p${position}.json`, JSON.stringify({ template })),
				),
				...Object.entries(partials).map(([name, text]) => createSourceFile(`prompts/_${name}.hbs`, text)),
			],
			configuration(),
		).diagnostics.map(({ code, span, hint, message }) => `${span.path}:${span.start} ${code} ${message} ${hint}`);

	test.each<readonly [string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
		[
			"missing",
			{ signature: "x" },
			["{{> signatur}}"],
			['prompts/p0.json:13 missing-partial There is no partial "signatur". Did you mean "signature"?'],
		],
		[
			"a cycle",
			{ a: "{{> b}}", b: "{{> a}}" },
			["x{{> a}}"],
			['prompts/_b.hbs:0 partial-cycle The partial "a" includes itself: a → b → a. Nothing on the way ends it.'],
		],
		[
			"a finding inside of a partial that two prompts include",
			{ a: "{{uper x}}" },
			["1{{> a}}", "2{{> a}}"],
			['prompts/_a.hbs:0 unknown-helper There is no helper "uper". Did you mean "upper"?'],
		],
		[
			"out of a partial",
			{ a: "{{../x}}" },
			["{{#each xs}}{{n}}{{> a}}{{/each}}"],
			["prompts/_a.hbs:2 no-outer-context There is no outer context here: ../x leaves the root. undefined"],
		],
	])("%s", (_name, partials, templates, want) => {
		expect(findings(partials, ...templates)).toEqual(want);
	});

	test("a context that may be missing, which a nested block reads", () => {
		const definition = { template: "{{> a user}}", input: { "user?": { name: "string" }, "xs(array)": "string" } };
		const { diagnostics } = compile(
			[
				createSourceFile("prompts/p.json", JSON.stringify(definition)),
				createSourceFile("prompts/_a.hbs", "{{name}}{{#each @root.xs}}{{#if ..}}{{this}}{{/if}}{{/each}}"),
			],
			configuration(),
		);
		expect(diagnostics.map(({ code, span }) => `${span.path} ${code}`)).toContain("prompts/p.json wrong-use");
	});
});
