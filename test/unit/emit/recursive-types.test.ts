import { describe, expect, test } from "vitest";
import { compile } from "../../../generator/pipeline.ts";
import { isPromptInputError } from "../../../runtime/index.ts";
import { configuration } from "../../support/prompt-builders.ts";
import { compileAndImport, createSourceFile } from "../../support/run-prompt.ts";

type Prompt = {
	readonly text: (input: unknown) => string;
	readonly input: { readonly parse: (value: unknown) => unknown };
};

type Node = { label?: unknown; children?: unknown[]; next?: unknown };

const nodeSchema = `
    node:
      type: object
      properties:
        label: { type: string }
        children: { type: array, items: { $ref: "#/$defs/node" } }
        next: { anyOf: [{ $ref: "#/$defs/node" }, { type: array, items: { $ref: "#/$defs/node" } }, { type: "null" }] }
      required: [label]`;

async function load(files: Readonly<Record<string, string>>): Promise<Prompt> {
	const { module, diagnostics } = await compileAndImport<{ readonly tree: Prompt }>(files);
	if (module === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
	return module.tree;
}

const chain = (depth: number): Node => {
	let node: Node = { label: "leaf" };
	for (let i = 1; i < depth; i++) node = { label: "n", children: [node] };
	return node;
};

const issuesOf = (prompt: Prompt, value: unknown): readonly { readonly path: string; readonly message: string }[] => {
	try {
		prompt.input.parse(value);
		return [];
	} catch (error) {
		if (isPromptInputError(error)) return error.issues;
		throw error;
	}
};

describe("a value of a type that holds itself", async () => {
	const prompt = await load({
		"prompts/tree.yaml": `input:
  type: object
  properties: { root: { $ref: "#/$defs/node" } }
  required: [root]
  $defs:${nodeSchema}
template: "{{> node root}}"
`,
		"prompts/_node.hbs": "{{label}}{{#each children}}({{> node}}){{/each}}",
	});

	test("is checked and printed at every level", () => {
		expect(prompt.text({ root: { label: "a", children: [{ label: "b" }, { label: "c", children: [] }] } })).toBe(
			"a(b)(c)",
		);
		expect(
			issuesOf(prompt, { root: { label: "a", children: [{ label: "b", children: [{ label: 1 }] }] } }),
		).toMatchObject([
			{ path: "root.children[0].children[0].label", message: expect.stringContaining("must be string") },
		]);
	});

	test("may be 500 levels deep and no deeper", () => {
		expect(prompt.text({ root: chain(500) })).toContain("leaf");
		const issues = issuesOf(prompt, { root: chain(501) });
		expect(issues).toHaveLength(1);
		expect(issues[0]?.message).toMatch(/^root(\.children\[0\]){500} must be at most 500 levels deep$/);
		expect(issuesOf(prompt, { root: chain(100_000) })).toHaveLength(1);
	});

	test("may not hold itself", () => {
		const once: Node = { label: "a" };
		once.children = [once];
		expect(issuesOf(prompt, { root: once })).toHaveLength(1);
		const byUnion: Node = { label: "a" };
		byUnion.next = [[], byUnion];
		expect(issuesOf(prompt, { root: byUnion }).length).toBeGreaterThan(0);
		const twice: Node = { label: "a" };
		twice.children = [twice, twice, { label: "b" }];
		twice.next = twice;
		expect(issuesOf(prompt, { root: twice }).length).toBe(100);
	});
});

test("the whole input can be its own type", async () => {
	const prompt = await load({
		"prompts/tree.yaml": `input:
  type: object
  properties:
    label: { type: string }
    children: { type: array, items: { $ref: "#" } }
  required: [label]
  additionalProperties: false
template: "{{label}}{{#each children}}-{{label}}{{/each}}"
`,
	});
	expect(prompt.text({ label: "a", children: [{ label: "b" }, { label: "c" }] })).toBe("a-b-c");
	expect(issuesOf(prompt, { label: "a", children: [{ label: "b", other: 1 }] })).toMatchObject([
		{ path: "children[0][other]" },
	]);
});

test("two types hold each other, and the whole input is one of them", async () => {
	const prompt = await load({
		"prompts/tree.yaml": `input:
  $ref: "#/$defs/person"
  $defs:
    person:
      type: object
      properties: { name: { type: string }, pets: { type: array, items: { $ref: "#/$defs/pet" } } }
      required: [name]
    pet: { type: object, properties: { owner: { $ref: "#/$defs/person" } } }
template: "{{name}}{{#each pets}} {{owner.name}}{{/each}}"
`,
	});
	expect(prompt.text({ name: "a", pets: [{ owner: { name: "b", pets: [{}] } }, {}] })).toBe("a b ");
	expect(issuesOf(prompt, { name: "a", pets: [{ owner: { name: "b", pets: [{ owner: {} }] } }] })).toMatchObject([
		{ path: "pets[0].owner.pets[0].owner.name" },
	]);
});

describe("names", () => {
	const definition = (def: string, id: string): string =>
		`id: ${id}
input:
  type: object
  properties: { x: { $ref: "#/$defs/${def}" } }
  $defs:
    ${def}: { type: object, properties: { y: { type: array, items: { $ref: "#/$defs/${def}" } } } }
template: "{{json x}}"
`;
	test("of types of one folder differ", () => {
		const sources = Object.entries({
			"prompts/a.yaml": definition("input", "tree"),
			"prompts/b.yaml": definition("x-input", "a"),
			"prompts/c.yaml": definition("node", "a-x"),
			"prompts/d/e.yaml": definition("x-input", "a"),
		}).map(([path, text]) => createSourceFile(path, text));
		const { files, diagnostics } = compile(sources, configuration({ target: "ts", importExtension: "none" }));
		expect(diagnostics).toEqual([]);
		const types = files
			.filter(({ path }) => path.startsWith("prompts/"))
			.flatMap(({ path, text }) => [...text.matchAll(/^export type (\w+) =/gm)].map(([, name]) => `${path} ${name}`));
		expect(types).toEqual([
			"prompts/d/index.ts AInput",
			"prompts/d/index.ts AXInput",
			"prompts/index.ts AInput",
			"prompts/index.ts AXInputNode",
			"prompts/index.ts AXInput",
			"prompts/index.ts AXNode",
			"prompts/index.ts TreeInput",
			"prompts/index.ts TreeInputNode",
		]);
	});
});

test("a text or a list of the same is checked at every level", async () => {
	const prompt = await load({
		"prompts/tree.yaml": `input:
  type: object
  properties:
    tree: { anyOf: [{ type: string }, { type: array, items: { $ref: "#/properties/tree" } }] }
  required: [tree]
template: "{{json tree}}"
`,
	});
	expect(prompt.text({ tree: ["a", [["b"]]] })).toBe('["a",[["b"]]]');
	expect(issuesOf(prompt, { tree: ["a", [[1]]] })).toMatchObject([{ path: "tree" }]);
});
