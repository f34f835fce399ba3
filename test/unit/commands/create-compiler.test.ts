import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCompiler } from "../../../generator/commands/create-compiler.ts";
import { loadConfig } from "../../../generator/config.ts";
import { createMemo } from "../../../generator/create-memo.ts";
import { createMemoryHost } from "../../../generator/host/memory.ts";
import type { SourceFile } from "../../../generator/model/source-file.ts";
import { compile } from "../../../generator/pipeline.ts";
import { providers } from "../../../generator/providers/index.ts";

const configOf = (target: "ts" | "js", files: Readonly<Record<string, string>> = {}) =>
	loadConfig(
		createMemoryHost(files, { compilerOptions: {} }),
		{ target, providers: ["openai", "anthropic"] },
		providers.map(({ name }) => name),
	);

/** Texts that a definition can have: with names that clash in imports and types, references, partials, mistakes. */
const texts = [
	'template: "Hello {{name}}!"\n',
	'template: "Hi {{name}} of {{company}}!"\n',
	'template: "{{> tone}} {{name}}"\n',
	'input:\n  $ref: "./other.json"\ntemplate: "{{name}}"\n',
	"input:\n  type: object\n  properties:\n    tree: { $ref: '#/$defs/node' }\n  $defs:\n    node: { type: object, properties: { children: { type: array, items: { $ref: '#/$defs/node' } } } }\ntemplate: \"{{tree.children.length}}\"\n",
	'input: { assertInput: string, missing: number }\ntemplate: "{{assertInput}}"\n',
	'messages:\n  - system: "Be {{#if short}}short{{else}}long{{/if}}."\n  - user: "{{query}}"\nsettings: { maxTokens: 5, temperature: 1 }\n',
	'template: "Hello {{name}}!"\nid: same\n',
	'template: "{{#each items}}{{name}}{{/each}}"\nstatus: archived\n',
	'template: "{{oops"\n',
] as const;

const paths = ["prompts/a.yaml", "prompts/b.yaml", "prompts/d/a.yaml", "prompts/d/assert-input.yaml"] as const;
const partials = ["Be kind, {{name}}.", "Be short."] as const;
const schemas = [
	'{ "type": "object", "properties": { "name": { "type": "string" } } }',
	'{ "type": "object", "properties": { "name": { "type": "number" } }, "required": ["name"] }',
] as const;

/** One state of a project: the text of each definition (absent: there is none), of the partial and of the schema. */
const projects = fc.record({
	definitions: fc.tuple(...paths.map(() => fc.option(fc.constantFrom(...texts), { nil: undefined, freq: 6 }))),
	partial: fc.constantFrom(...partials),
	schema: fc.constantFrom(...schemas),
});

describe.each(["ts", "js"] as const)("with a memo of the runs before, target %s", (target) => {
	test("a run gives what it gives without", async () => {
		const config = await configOf(target);
		fc.assert(
			fc.property(fc.array(projects, { minLength: 2, maxLength: 6 }), (states) => {
				const memo = createMemo();
				const known = new Map<string, SourceFile>();
				const source = (given: SourceFile): SourceFile => {
					const key = JSON.stringify(given);
					const same = known.get(key) ?? given;
					known.set(key, same);
					return same;
				};
				const nothing = [] as const;
				const noTypes = new Map();
				for (const { definitions, partial, schema } of states) {
					const sources = [
						...paths.flatMap((path, i) => {
							const text = definitions[i];
							return text === undefined ? [] : [source({ path, root: "prompts", kind: "yaml", text })];
						}),
						source({ path: "prompts/_tone.hbs", root: "prompts", kind: "partial", text: partial }),
						source({ path: "prompts/other.json", root: "", kind: "schema", text: schema }),
					];
					const wanted = compile(sources, config, nothing, noTypes);
					const found = compile(sources, config, nothing, noTypes, memo);
					expect(found.files).toEqual(wanted.files);
					expect(found.diagnostics).toEqual(wanted.diagnostics);
					expect(found.prompts.map(({ id, hash }) => [id, hash])).toEqual(
						wanted.prompts.map(({ id, hash }) => [id, hash]),
					);
				}
			}),
			{ numRuns: 25 },
		);
	});
});

describe("an incremental compiler", () => {
	const project = () =>
		createMemoryHost(
			{
				"prompts/a.yaml": 'template: "Hello {{name}}!"\n',
				"prompts/d/b.yaml": 'template: "Bye {{name}}!"\n',
			},
			{ compilerOptions: {} },
		);

	test("writes the one module that a changed definition is in", async () => {
		const host = project();
		const compiler = createCompiler(await configOf("ts"), host);
		expect((await compiler.update()).written).toContain("src/generated/prompts/d/index.ts");
		await host.writeFile("prompts/d/b.yaml", 'template: "So long, {{name}}!"\n');
		expect(await compiler.update(["prompts/d/b.yaml"])).toMatchObject({
			written: ["src/generated/prompts/d/index.ts"],
			removed: [],
			diagnostics: [],
		});
		expect(host.textOf("src/generated/prompts/d/index.ts")).toContain("So long");
		expect((await compiler.update(["prompts/d/b.yaml"])).written).toEqual([]);
	});

	test("finds what came and went", async () => {
		const host = project();
		const compiler = createCompiler(await configOf("ts"), host);
		await compiler.update();
		await host.writeFile("prompts/c.yaml", 'template: "New"\n');
		expect((await compiler.update(["prompts/c.yaml"])).written).toContain("src/generated/registry.ts");
		await host.removeFile("prompts/d/b.yaml");
		const { removed } = await compiler.update(["prompts/d/b.yaml"]);
		expect(removed).toEqual(["src/generated/prompts/d/index.ts"]);
	});

	test("writes nothing while there is an error, and all when it is mended", async () => {
		const host = project();
		const compiler = createCompiler(await configOf("ts"), host);
		await compiler.update();
		await host.writeFile("prompts/a.yaml", 'template: "Hello {{name"\n');
		const broken = await compiler.update(["prompts/a.yaml"]);
		expect(broken.written).toEqual([]);
		expect(broken.diagnostics.map(({ severity }) => severity)).toContain("error");
		await host.writeFile("prompts/a.yaml", 'template: "Hey {{name}}!"\n');
		expect((await compiler.update(["prompts/a.yaml"])).written).toEqual(["src/generated/prompts/index.ts"]);
	});

	test("does not overwrite what the user laid out anew without a reason", async () => {
		const host = project();
		const compiler = createCompiler(await configOf("ts"), host);
		await compiler.update();
		const path = "src/generated/prompts/d/index.ts";
		await host.writeFile(path, `${host.textOf(path)}// mine\n`);
		await host.writeFile("prompts/a.yaml", 'template: "Hey {{name}}!"\n');
		expect((await compiler.update(["prompts/a.yaml"])).written).toEqual(["src/generated/prompts/index.ts"]);
		expect(host.textOf(path)).toContain("// mine");
	});
});
