import { afterEach, describe, expect, test } from "vitest";
import { isPromptInputError } from "../../../runtime/index.ts";
import { compileAndImport } from "../../support/run-prompt.ts";

type Prompt = {
	readonly text: (input: unknown) => string;
	readonly input: { readonly parse: (value: unknown) => unknown };
};

const definition = `
input:
  type: object
  properties:
    name: { type: string }
    tone: { type: string, default: kind }
    items:
      type: array
      items: { type: object, properties: { id: { type: integer }, mark: { type: string, default: "*" } }, required: [id] }
    labels: { type: object, additionalProperties: { type: string } }
    contact: { anyOf: [{ type: object, properties: { mail: { type: string } }, required: [mail] }, { type: "null" }, { type: string }] }
    any: {}
  required: [name]
template: "{{name}} {{tone}}{{#each items}} {{mark}}{{id}}{{/each}}{{#each labels}} {{@key}}={{this}}{{/each}} {{json contact}}{{json any}}"
`;

const compiled = await compileAndImport<{ readonly prompt: Prompt }>({ "prompts/prompt.yaml": definition });
if (compiled.module === undefined) throw new Error(compiled.diagnostics.map(({ message }) => message).join("\n"));
const { prompt } = compiled.module;

function issuesOf(call: () => unknown): readonly { readonly path: string; readonly message: string }[] {
	try {
		call();
		return [];
	} catch (error) {
		if (isPromptInputError(error)) return error.issues;
		throw error;
	}
}

afterEach(() => {
	expect(Object.keys(Object.prototype)).toEqual([]);
	expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
});

const json = (text: string): unknown => JSON.parse(text);

describe("a key named __proto__", () => {
	test("is an unknown variable at the top", () => {
		expect(issuesOf(() => prompt.input.parse(json('{"name":"a","__proto__":{"polluted":1}}')))).toMatchObject([
			{ path: "__proto__", message: expect.stringContaining("unknown variable") },
		]);
	});

	test("gives no variable that is not there", () => {
		const value = json('{"__proto__":{"name":"a"}}');
		expect(issuesOf(() => prompt.text(value))).toMatchObject([{ path: "name" }]);
		expect(
			issuesOf(() => prompt.input.parse({ name: "a", contact: json('{"__proto__":{"mail":"x"}}') })),
		).toMatchObject([{ path: "contact" }]);
	});

	test("is a key like any other in a map, in a copy too", () => {
		const labels = json('{"__proto__":"x","b":"y"}');
		expect(prompt.text({ name: "a", labels })).toContain("__proto__=x b=y");
		const parsed = prompt.input.parse({ name: "a", items: [json('{"id":1,"__proto__":{"mark":"!","polluted":1}}')] });
		expect(JSON.stringify(parsed)).toContain('{"id":1,"__proto__":{"mark":"!","polluted":1},"mark":"*"}');
	});
});

describe("getters", () => {
	test("that throw throw their own error", () => {
		const value = {
			get name(): string {
				throw new RangeError("mine");
			},
		};
		expect(() => prompt.text(value)).toThrow(new RangeError("mine"));
		expect(() => prompt.input.parse(value)).toThrow(new RangeError("mine"));
	});

	test("are read again by the template: what changes after the check is the caller's", () => {
		let reads = 0;
		const value = {
			get name(): unknown {
				reads += 1;
				return reads === 1 ? "first" : { toString: () => "later" };
			},
			tone: "x",
		};
		expect(prompt.text(value)).toContain("later");
	});

	test("of a class count, and of the objects in a list too", () => {
		class Item {
			get id(): number {
				return 7;
			}
		}
		expect(prompt.text({ name: "a", items: [new Item()] })).toContain(" *7");
	});
});

describe("proxies", () => {
	test("are what their traps say", () => {
		const proxy = new Proxy({ name: "a", tone: "b" }, {});
		expect(prompt.text(proxy)).toContain("a b");
		expect(prompt.input.parse(proxy)).toBe(proxy);
		expect(issuesOf(() => prompt.text(new Proxy({ name: 1 }, {})))).toMatchObject([{ path: "name" }]);
		expect(prompt.text({ name: "a", items: new Proxy([{ id: 1 }], {}) })).toContain(" *1");
	});

	test("that answer every question are no way around the check", () => {
		const everything: unknown = new Proxy(
			{},
			{ get: (_target, key) => (typeof key === "symbol" ? undefined : everything), has: () => true },
		);
		expect(issuesOf(() => prompt.text(everything)).map(({ path }) => path)).toContain("name");
	});

	test("that were revoked throw TypeScript's own error, and hang nothing", () => {
		const { proxy, revoke } = Proxy.revocable({ name: "a" }, {});
		revoke();
		expect(() => prompt.text(proxy)).toThrow(TypeError);
	});
});

describe("large and deep values", () => {
	test("a million items are checked, filled and printed", () => {
		const items = Array.from({ length: 1_000_000 }, (_, id) => ({ id }));
		const text = prompt.text({ name: "a", items });
		expect(text.endsWith(" *999999 ")).toBe(true);
		expect(items[0]).toEqual({ id: 0 });
	}, 20_000);

	test("a million wrong items are an error of bearable size", () => {
		const items = new Array(1_000_000).fill("wrong");
		const issues = issuesOf(() => prompt.text({ name: "a", items }));
		expect(issues).toHaveLength(100);
		expect(issues[99]).toMatchObject({ path: "items[99]" });
	}, 20_000);

	test("a hundred thousand unknown keys are too", () => {
		const unknown = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`tome${i}`, i]));
		expect(issuesOf(() => prompt.input.parse({ name: "a", ...unknown }))).toHaveLength(100);
	});

	test("a list that is all holes has no items", () => {
		expect(issuesOf(() => prompt.text({ name: "a", items: new Array(3) }))).toHaveLength(3);
	});

	test("a deep value of any type is passed over by the check", () => {
		let any: unknown = 1;
		for (let i = 0; i < 100_000; i++) any = [any];
		expect(prompt.input.parse({ name: "a", tone: "b", any })).toEqual(expect.objectContaining({ name: "a" }));
	});
});
