import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../../../generator/host/memory.ts";
import { readUserHelpers } from "../../../generator/typescript/read-user-helpers.ts";

const read = (text: string, files: Readonly<Record<string, string>> = {}, path = "prompts/helpers.ts") =>
	readUserHelpers(path, createMemoryHost({ ...files, [path]: text }));

const string = { kind: "string" };
const number = { kind: "number" };
const unknown = { kind: "unknown" };
const parameter = (name: string, type: object, changes: object = {}) => ({
	name,
	type,
	optional: false,
	rest: false,
	...changes,
});

describe("the signature of an exported function", () => {
	test.each<{ given: string; want: object; files?: Readonly<Record<string, string>> }>([
		{
			given: "export function shout(text: string): string { return text.toUpperCase(); }",
			want: { name: "shout", parameters: [parameter("text", string)], returns: string },
		},
		{
			given: "export const twice = (count: number) => count * 2;",
			want: { name: "twice", parameters: [parameter("count", number)], returns: number },
		},
		{ given: "export const today = (): string => '';", want: { name: "today", parameters: [], returns: string } },
		{
			given: "export const pad = (text: string, width = 2, fill?: string) => text;",
			want: {
				name: "pad",
				parameters: [
					parameter("text", string),
					parameter("width", number, { optional: true }),
					parameter("fill", string, { optional: true }),
				],
				returns: string,
			},
		},
		{
			given: "export const concat = (...parts: (string | number)[]) => parts.join('');",
			want: {
				name: "concat",
				parameters: [parameter("parts", { kind: "union", members: [string, number] }, { rest: true })],
				returns: string,
			},
		},
		{
			given: `export const level = (name: "low" | "high" | null, on: boolean) => on ? name : undefined;`,
			want: {
				name: "level",
				parameters: [
					parameter("name", {
						kind: "union",
						members: [{ kind: "null" }, { kind: "literal", value: "low" }, { kind: "literal", value: "high" }],
					}),
					parameter("on", { kind: "boolean" }),
				],
			},
		},
		{
			given: "export function first<Item>(items: readonly Item[], other: Item): Item { return items[0] ?? other; }",
			want: {
				name: "first",
				parameters: [parameter("items", { kind: "array", items: unknown }), parameter("other", unknown)],
				returns: unknown,
			},
		},
		{
			given: "export const named = <Name extends string>(name: Name) => name;",
			want: { name: "named", parameters: [parameter("name", string)] },
		},
		{
			given: "export const date = (at: Date, by: Map<string, string>, pair: readonly [string, string]) => '';",
			want: {
				name: "date",
				parameters: [parameter("at", unknown), parameter("by", unknown), parameter("pair", unknown)],
			},
		},
		{
			given: "import type { Item } from './types'; export const titles = (items: readonly Item[]) => '';",
			files: { "prompts/types.ts": "export type Item = { readonly title: string; readonly inner?: readonly Item[] };" },
			want: {
				name: "titles",
				parameters: [
					parameter("items", {
						kind: "array",
						items: {
							kind: "object",
							fields: [
								{ name: "title", type: string, optional: false },
								{ name: "inner", type: unknown, optional: true },
							],
						},
					}),
				],
			},
		},
		{
			given: "export const full = ({ first }: { readonly first: string }) => first;",
			want: {
				name: "full",
				parameters: [
					parameter("argument 1", { kind: "object", fields: [{ name: "first", type: string, optional: false }] }),
				],
			},
		},
		{
			given: "export { shout as loud } from './more.js';",
			files: { "prompts/more.ts": "export const shout = (text: string) => text;" },
			want: { name: "loud", parameters: [parameter("text", string)] },
		},
		{
			given: "const shout = (text: string) => text; export { shout as 'shout-out' };",
			want: { name: "shout-out", parameters: [parameter("text", string)] },
		},
		{
			given: "type Shout = (text: string) => string; export const shout: Shout = (text) => text;",
			want: { name: "shout", parameters: [parameter("text", string)], returns: string },
		},
		{
			given: "export const price = (amount: number, options: { readonly currency?: string } = {}) => '';",
			want: {
				name: "price",
				named: { fields: [{ name: "currency", type: string, optional: true }], optional: true },
			},
		},
		{
			given: "export const tag = (options: Readonly<Record<string, string>>) => '';",
			want: { name: "tag", named: { fields: [], additional: string, optional: false } },
		},
		{
			given: "export const bold = (options: { readonly block: () => string }) => '';",
			want: { name: "bold", parameters: [], named: { fields: [] }, block: { optional: false, inverse: false } },
		},
		{
			given: `export const list = <Item>(items: readonly Item[], options: {
				readonly block: (item: Item) => string; readonly inverse: () => string; readonly separator?: string
			}) => '';`,
			want: {
				name: "list",
				parameters: [parameter("items", { kind: "array", items: unknown })],
				named: { fields: [{ name: "separator", type: string, optional: true }], optional: false },
				block: { context: { type: unknown, of: { position: 0, items: true } }, optional: false, inverse: true },
			},
		},
	])("$given", ({ given, files, want }) => {
		const { helpers, diagnostics } = read(given, files);
		expect(diagnostics).toEqual([]);
		expect(helpers).toMatchObject([want]);
	});

	test("of JavaScript is what its comment says, and optional is what the comment puts in brackets", () => {
		const text = "/** @param {string} a @param {number} [b] @returns {string} */\nexport const f = (a, b) => a;";
		expect(read(text, {}, "helpers.js")).toMatchObject({
			diagnostics: [],
			helpers: [{ parameters: [parameter("a", string), parameter("b", number, { optional: true })] }],
		});
	});

	test("exports that are no functions are left alone", () => {
		const text = "export const a = 1; export class B {} export type C = string; export const d = () => '';";
		expect(read(text)).toMatchObject({ diagnostics: [], helpers: [{ name: "d" }] });
	});

	test("the nearest tsconfig.json says how modules are found", () => {
		const files = {
			"tsconfig.json":
				'{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "paths": { "#x": ["./x.ts"] } } }',
			"x.ts": "export type X = 'a';",
		};
		expect(read("import type { X } from '#x'; export const f = (x: X) => x;", files)).toMatchObject({
			diagnostics: [],
			helpers: [{ parameters: [parameter("x", { kind: "literal", value: "a" })] }],
		});
	});
});

describe("what cannot be a helper", () => {
	test.each<{ given: string; at: string; code?: string; want: string }>([
		{ given: "export const f = async () => '';", at: "f", want: "is asynchronous" },
		{ given: "export function f(): Promise<string> | string { return ''; }", at: "f", want: "is asynchronous" },
		{
			given: "export function f(this: string) { return ''; }",
			at: "this: string",
			want: `reads "this"`,
		},
		{ given: "export function f() { return [1].map(() => this); }", at: "this", want: `reads "this"` },
		{
			given:
				"export function f(a: string): string; export function f(a: number): string; export function f() { return ''; }",
			at: "f",
			want: "several signatures",
		},
		{ given: "export const f = (a: string[]) => '';", at: "a: string[]", want: "could change" },
		{
			given: "export const f = (a: { readonly b: readonly { c: number[] }[] }) => '';",
			at: "a: { readonly b: readonly { c: number[] }[] }",
			want: "could change",
		},
		{ given: "const f = () => ''; export { f as if };", at: "f", want: "built-in block" },
		{ given: "export const dothis = () => '';", at: "dothis", want: `ends in "this"` },
		{
			given: "export const f = (o: { block: (...all: readonly string[]) => string }) => '';",
			at: "block: (...all: readonly string[]) => string",
			want: `gives "block" more`,
		},
		{ given: "export const f = (a: any) => '';", at: "a: any", code: "untyped-helper", want: `The parameter "a"` },
		{ given: "export const f = (a) => '';", at: "a", code: "untyped-helper", want: `The parameter "a"` },
		{ given: "export const f = (): any => '';", at: "f", code: "untyped-helper", want: "The result" },
		{
			given: "export default function f() { return ''; }",
			at: "export default function f() { return ''; }",
			code: "invalid-helpers-module",
			want: "default export",
		},
		{ given: "export const a = 1;", at: "", code: "invalid-helpers-module", want: "exports no function" },
		{ given: "export const f = (a: => '';", at: "=>", code: "invalid-helpers-module", want: "not valid TypeScript" },
	])("$given", ({ given, at, code = "invalid-helper", want }) => {
		const [found, ...others] = read(given).diagnostics;
		expect(others.filter(({ code }) => code !== "invalid-helpers-module")).toEqual([]);
		expect(found?.code).toBe(code);
		expect(found?.message).toContain(want);
		expect(found?.span.path).toBe("prompts/helpers.ts");
		expect(given.slice(found?.span.start, found?.span.end)).toBe(at);
	});

	test("`this` of a function inside is its own", () => {
		expect(
			read("export const f = () => { const o = { g() { return this; } }; return String(o); };").diagnostics,
		).toEqual([]);
	});

	test("a finding about a re-exported function points to where it is declared", () => {
		const { diagnostics, texts } = read("export { f } from './more';", {
			"prompts/more.ts": "export const f = async () => '';",
		});
		expect(diagnostics).toMatchObject([{ span: { path: "prompts/more.ts", start: 13, end: 14 } }]);
		expect(texts).toContainEqual({ path: "prompts/more.ts", text: "export const f = async () => '';" });
	});
});
