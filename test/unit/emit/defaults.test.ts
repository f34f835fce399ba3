import { describe, expect, test } from "vitest";
import { hasErrorCode } from "../../../runtime/has-error-code.ts";
import { compileAndImport } from "../../support/run-prompt.ts";

type Parsed = { readonly [name: string]: unknown };

/** A generated prompt as these tests call it. */
type Prompt = {
	readonly meta: { readonly hash: string };
	readonly text: (input?: unknown) => string;
	readonly messages: (input?: unknown) => readonly { readonly content: string }[];
	readonly toLangChainTemplate?: unknown;
	readonly input: {
		readonly parse: (value: unknown) => Parsed;
		readonly safeParse: (value: unknown) => { readonly success: boolean; readonly data?: unknown };
		readonly "~standard": { readonly validate: (value: unknown) => { readonly value?: unknown } };
	};
};

async function load(properties: string, template: string, config: Parameters<typeof compileAndImport>[1] = {}) {
	const yaml = `input:\n  type: object\n  properties: { ${properties} }\ntemplate: "${template}"\n`;
	const { module, diagnostics } = await compileAndImport<{ readonly prompt: Prompt }>(
		{ "prompts/prompt.yaml": yaml },
		{ providers: ["openai", "langchain"], ...config },
	);
	if (module === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
	return module.prompt;
}

const deepFreeze = <Value>(value: Value): Value => {
	if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
	return value;
};

const nested = [
	"tone: { type: string, default: kind }",
	'note: { type: [string, "null"], default: none }',
	"tags: { type: array, items: { type: string }, default: [a, b] }",
	"style: { type: object, properties: { length: { type: string, default: short }, unit: { type: string } }, default: { unit: words } }",
	"turns: { type: array, items: { type: object, properties: { role: { type: string, default: user }, text: { type: string } } } }",
	'author: { type: [object, "null"], properties: { name: { type: string, default: someone } } }',
	"grid: { type: array, items: { type: array, items: { type: [object, 'null'], properties: { x: { type: integer, default: 0 } } } } }",
].join(", ");
const show =
	"{{tone}} {{note}} {{json tags}} {{json style}}{{#each turns}} {{role}}:{{text}}{{/each}} {{author.name}} {{json grid}}";

describe("the default of what is left out", async () => {
	const prompt = await load(nested, show);
	const all = {
		tone: "kind",
		note: "none",
		tags: ["a", "b"],
		style: { unit: "words", length: "short" },
	};

	test("stands in the text and in what parse returns", () => {
		expect(prompt.text()).toBe('kind none ["a","b"] {"unit":"words","length":"short"}  ');
		expect(prompt.text({ tone: undefined })).toBe(prompt.text());
		expect(prompt.input.parse({})).toEqual(all);
		expect(prompt.input.safeParse({})).toEqual({ success: true, data: all });
		expect(prompt.input["~standard"].validate({})).toEqual({ value: all });
	});

	test("does not stand for null, an empty text or false", () => {
		expect(prompt.input.parse({ note: null })).toEqual({ ...all, note: null });
		expect(prompt.input.parse({ tone: "", tags: [] })).toEqual({ ...all, tone: "", tags: [] });
		expect(() => prompt.text({ tone: null })).toThrow("tone must be string, but is null");
	});

	test("is put into objects, lists of them and lists of lists", () => {
		const given = deepFreeze({
			style: { unit: "lines" },
			turns: [{ role: "system", text: "a" }, { text: "b" }],
			author: {},
			grid: [[{ x: 1 }], [{}, null]],
		});
		const parsed = prompt.input.parse(given);
		expect(parsed).toEqual({
			...all,
			style: { unit: "lines", length: "short" },
			turns: [
				{ role: "system", text: "a" },
				{ role: "user", text: "b" },
			],
			author: { name: "someone" },
			grid: [[{ x: 1 }], [{ x: 0 }, null]],
		});
		expect(prompt.text(given)).toBe(
			'kind none ["a","b"] {"unit":"lines","length":"short"} system:a user:b someone [[{"x":1}],[{"x":0},null]]',
		);
		expect((parsed["turns"] as unknown[])[0]).toBe(given.turns[0]);
		expect((parsed["grid"] as unknown[])[0]).toBe(given.grid[0]);
	});

	test("leaves alone what is absent or null without a default of its own", () => {
		expect(Object.keys(prompt.input.parse({}))).toEqual(Object.keys(all));
		expect(prompt.input.parse({ author: null })["author"]).toBeNull();
	});

	test("copies nothing when nothing is missing", () => {
		const given = deepFreeze({ ...all, turns: [{ role: "user", text: "a" }], author: { name: "x" }, grid: [] });
		expect(prompt.input.parse(given)).toBe(given);
	});

	test("is a new one each time", () => {
		const first = prompt.input.parse({});
		(first["tags"] as string[]).push("c");
		Object.assign(first["style"] as object, { length: "long" });
		expect(prompt.input.parse({})).toEqual(all);
		expect(prompt.text()).toContain('["a","b"]');
	});

	test("comes after the check", () => {
		const issues = (value: unknown): unknown => {
			try {
				return prompt.messages(value);
			} catch (error) {
				return hasErrorCode(error, "PROMPT_INPUT") ? String(error) : error;
			}
		};
		expect(issues({ turns: [{ role: 1 }] })).toContain("turns[0].role must be string, but is number");
		expect(issues({ style: "x" })).toContain("style must be object, but is string");
	});
});

describe("an input that is no plain object", async () => {
	const prompt = await load(
		"name: { type: string }, tone: { type: string, default: kind }, inner: { type: object, properties: { a: { default: 1 } } }",
		"{{name}} {{tone}} {{json inner}}",
	);

	test("keeps what the getters of its class give", () => {
		class Person {
			readonly #name = "Ada";
			get name() {
				return this.#name;
			}
		}
		const person = new Person();
		expect(prompt.text(person)).toBe("Ada kind ");
		expect(Object.keys(person)).toEqual([]);
		expect(prompt.text(Object.assign(Object.create(null), { name: "x" }))).toBe("x kind ");
	});

	test("keeps a key named __proto__ as a key", () => {
		const inner = JSON.parse('{ "__proto__": { "a": 5, "polluted": true } }') as object;
		const parsed = prompt.input.parse({ name: "x", inner })["inner"] as object;
		expect(Object.getOwnPropertyDescriptor(parsed, "__proto__")?.value).toEqual({ a: 5, polluted: true });
		expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
		expect(parsed).toHaveProperty("a", 1);
		expect("polluted" in parsed).toBe(false);
	});
});

test("a default may hold any key", async () => {
	const prompt = await load('a: { type: object, default: { "__proto__": 1, constructor: 2 } }', "{{json a}}");
	expect(prompt.text()).toBe('{"__proto__":1,"constructor":2}');
});

test("names that objects inherit take their defaults", async () => {
	const inner = "{ type: object, properties: { valueOf: { type: string, default: v } } }";
	const prompt = await load(
		`constructor: { type: string, default: c }, toString: ${inner}`,
		"{{constructor}}{{toString.valueOf}}",
	);
	expect(prompt.text({})).toBe("c");
	expect(prompt.text({ toString: {} })).toBe("cv");
	expect(prompt.text({ constructor: "x", toString: { valueOf: "y" } })).toBe("xy");
});

test.each(["full", "required", "none"] as const)("validation: %s puts defaults in", async (validation) => {
	const prompt = await load("a: { type: string, default: x }", "{{a}}", { validation });
	expect(prompt.text()).toBe("x");
	expect(prompt.input.parse({})).toEqual({ a: "x" });
});

test("an input with further keys keeps them", async () => {
	const yaml =
		'input: { type: object, properties: { a: { type: string, default: x } }, additionalProperties: { type: integer } }\ntemplate: "{{a}}"';
	const { module } = await compileAndImport<{ readonly prompt: Prompt }>({ "prompts/prompt.yaml": yaml });
	expect(module?.prompt.input.parse({ b: 1 })).toEqual({ a: "x", b: 1 });
});

test("LangChain's templates, which have none, are not offered", async () => {
	expect(await load("a: { type: string }", "{{#if a}}{{a}}{{/if}}")).not.toHaveProperty("toLangChainTemplate");
	expect(await load("a: { type: string, default: x }", "{{a}}")).not.toHaveProperty("toLangChainTemplate");
	expect(await load("a: { type: string, default: x }", "text")).toHaveProperty("toLangChainTemplate");
});

test("another default is another prompt", async () => {
	const hashes = await Promise.all(
		["a: { type: string }", "a: { type: string, default: x }", "a: { type: string, default: y }"].map(
			async (properties) => (await load(properties, "{{json a}}")).meta.hash,
		),
	);
	expect(new Set(hashes).size).toBe(3);
});
