import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../../../generator/host/memory.ts";
import type { ImportedType } from "../../../generator/model/imported-type.ts";
import type { ReferenceTypeIR, TypeIR } from "../../../generator/model/type-ir.ts";
import { readImportedTypes } from "../../../generator/typescript/read-imported-types.ts";

function read(text: string, files: Readonly<Record<string, string>> = {}, name = "Input"): ImportedType {
	const host = createMemoryHost({ ...files, "prompts/types.ts": text });
	const { types } = readImportedTypes([{ path: "prompts/types.ts", name }], host);
	return types.get(`prompts/types.ts#${name}`) ?? { problems: [] };
}

/** The type of the field `a` of an exported type, which nothing is wrong with. */
function fieldOf(written: string, before = "", files: Readonly<Record<string, string>> = {}) {
	const { type, problems } = read(`${before}\nexport type Input = { a: ${written} };`, files);
	expect(problems).toEqual([]);
	return type?.kind === "object" ? type.fields[0]?.type : type;
}

const string: TypeIR = { kind: "string" };
const number: TypeIR = { kind: "number" };
const literals = (...values: readonly (string | number)[]): TypeIR => ({
	kind: "union",
	members: values.map((value) => ({ kind: "literal", value })),
});
const object = (...fields: readonly string[]): object => ({
	kind: "object",
	fields: fields.map((name) => expect.objectContaining({ name })),
});

describe("a TypeScript type", () => {
	test.each<{ given: string; before?: string; files?: Readonly<Record<string, string>>; want: unknown }>([
		{ given: "string", want: string },
		{ given: "boolean", want: { kind: "boolean" } },
		{ given: "unknown", want: { kind: "unknown" } },
		{ given: "never", want: { kind: "union", members: [] } },
		{ given: "object", want: { kind: "record", values: { kind: "unknown" } } },
		{ given: `"b" | "a"`, want: literals("b", "a") },
		{ given: "3 | 1 | 2", want: literals(3, 1, 2) },
		{ given: "string | null", want: { kind: "union", members: [string, { kind: "null" }] } },
		{ given: "string | undefined", want: { kind: "union", members: [string, { kind: "undefined" }] } },
		{
			given: "null | boolean | string",
			want: { kind: "union", members: [{ kind: "null" }, { kind: "boolean" }, string] },
		},
		{ given: `Plan | "none"`, before: `type Plan = "pro" | "free";`, want: literals("pro", "free", "none") },
		{ given: "Kind", before: `enum Kind { Z = "z", A = "a" }`, want: literals("z", "a") },
		{ given: "Kind", before: "enum Kind { First, Second }", want: literals(0, 1) },
		{ given: "Kind.A", before: `enum Kind { Z = "z", A = "a" }`, want: { kind: "literal", value: "a" } },
		{ given: "string[]", want: { kind: "array", items: string } },
		{ given: "readonly string[]", want: { kind: "array", items: string } },
		{ given: "Array<number>", want: { kind: "array", items: number } },
		{
			given: "[string, number?]",
			want: {
				kind: "array",
				items: { kind: "union", members: [string, number, { kind: "undefined" }] },
				tuple: { places: [string, number], required: 1 },
			},
		},
		{
			given: "readonly [first: string, ...rest: number[]]",
			want: {
				kind: "array",
				items: { kind: "union", members: [string, number] },
				tuple: { places: [string], required: 1, rest: number },
			},
		},
		{ given: "Record<string, number>", want: { kind: "record", values: number } },
		{ given: `Record<"x" | "y", number>`, want: object("x", "y") },
		{ given: "{ x: string; [key: string]: unknown }", want: { ...object("x"), additional: { kind: "unknown" } } },
		{ given: "{ x: string } & { y: number }", want: object("x", "y") },
		{ given: `Omit<{ x: string; y: Date }, "y">`, want: object("x") },
		{ given: "Box<string>", before: "interface Box<Value> { x: Value }", want: object("x") },
		{ given: "Both", before: "interface One { x: 1 } interface Both extends One { y: 2 }", want: object("y", "x") },
		{ given: `string & { readonly brand: "id" }`, want: string },
		{ given: `"a" | (string & {})`, want: { kind: "union", members: [{ kind: "literal", value: "a" }, string] } },
		{
			given: "Other",
			before: `import type { Other } from "../src/other.js";`,
			files: { "src/other.ts": "export interface Other { x: string }" },
			want: object("x"),
		},
		{
			given: "Message",
			before: `import type { Message } from "sdk";`,
			files: {
				"node_modules/sdk/package.json": `{ "name": "sdk", "types": "index.d.ts" }`,
				"node_modules/sdk/index.d.ts": "export interface Message { role: string }",
			},
			want: object("role"),
		},
		{ given: "ReturnType<typeof make>", before: "const make = () => ({ x: 1 });", want: object("x") },
	])("$given", ({ given, before, files, want }) => {
		expect(fieldOf(given, before, files)).toEqual(want);
	});

	test("keeps what may be left out apart from what may be undefined, and comments", () => {
		const text = `export interface Input {
	/** The name,
	 * in full. */
	a?: string;
	b: string | undefined;
	/** @deprecated */
	c?: string | null;
}`;
		expect(read(text).type).toEqual({
			kind: "object",
			fields: [
				{ name: "a", type: string, optional: true, description: "The name,\nin full." },
				{ name: "b", type: { kind: "union", members: [string, { kind: "undefined" }] }, optional: false },
				{ name: "c", type: { kind: "union", members: [string, { kind: "null" }] }, optional: true, deprecated: true },
			],
		});
	});

	test("that holds itself has a name, and so has each of several", () => {
		const text = `type Tree = { children: Tree[]; leaf?: Leaf };
type Leaf = { next: Leaf | null };
export type Input = { first: Tree; second: Leaf; third: Tree };`;
		const { type } = read(text);
		const [first, second, third] =
			type?.kind === "object" ? type.fields.map((field) => field.type as ReferenceTypeIR) : [];
		expect([first?.name, second?.name, third?.name]).toEqual(["Tree", "Leaf", "Tree"]);
		expect(first?.target()).toEqual(object("children", "leaf"));
		expect(third?.target()).toBe(first?.target());
	});

	test("does not depend on what else is read", () => {
		const host = createMemoryHost({
			"a.ts": `export type A = { x: Pick<{ y: "b" | "a" | 1 }, "y">["y"] };`,
			"b.ts": `export type B = { x: 1 | "a" | "b" };`,
		});
		const [a, b] = [
			{ path: "a.ts", name: "A" },
			{ path: "b.ts", name: "B" },
		] as const;
		const alone = readImportedTypes([a], host).types.get("a.ts#A");
		expect(readImportedTypes([b, a], host).types.get("a.ts#A")).toEqual(alone);
	});

	test("is described by its comment", () => {
		expect(read("/** What is asked. */\nexport type Input = { a: string };").description).toBe("What is asked.");
	});
});

describe("a zod schema", () => {
	const readSchema = (schema: string, before = "", files = {}): ImportedType =>
		read(`import { z } from "zod";\n${before}\nexport const Input = ${schema};`, files);

	test.each([
		["z.object({ a: z.string() })", ""],
		["base.extend({ a: z.string() }).omit({ b: true })", "const base = z.strictObject({ b: z.number() });"],
		["z.object({ a })", "const a = z.string();"],
		["z.object(shape)", "const shape = { a: z.string() };"],
		["z.object({ ...shape })", "const shape = { a: z.string() } as const;"],
		["z.object({ a: schemas.text })", "const schemas = { text: z.string() };"],
		["z.object({ [key]: z.string() })", `const key = "a";`],
		["z.lazy(() => z.object({ a: z.string() }))", ""],
		["(z.object({ a: z.string() }) satisfies z.ZodType)", ""],
		["z.object({ a: other.text })", `import * as other from "./other.ts";`],
	])("%s of %j", (schema, before) => {
		const { type, problems } = readSchema(schema, before, {
			"prompts/other.ts": `import { string } from "zod/v4";\nexport const text = string();`,
		});
		expect(problems).toEqual([]);
		expect(type).toMatchObject({ kind: "object", fields: [{ name: "a", type: string, optional: false }] });
	});

	test("wins over a type of its name, which knows less", () => {
		const { type } = readSchema("z.object({ a: z.string().min(1) }); export type Input = z.infer<typeof Input>");
		expect(type).toMatchObject({ fields: [{ type: { kind: "string", constraints: [{ kind: "minLength" }] } }] });
	});

	test("may be the default export", () => {
		const text = `import { z } from "zod";\nexport default z.object({ a: z.string() });`;
		expect(read(text, {}, "default")).toEqual({ type: object("a"), problems: [] });
	});

	test("keeps messages, descriptions and defaults", () => {
		const schema = `z.object({
	/** Told by a comment. */
	a: z.string().min(1, { error: "Say something." }),
	b: z.number().describe("Told by zod.").default(limit),
	c: z.boolean().meta({ description: "Told by meta.", deprecated: true }).optional(),
})`;
		expect(readSchema(schema, "const limit = -3;").type).toEqual({
			kind: "object",
			fields: [
				{
					name: "a",
					type: { kind: "string", constraints: [{ kind: "minLength", value: 1, message: "Say something." }] },
					optional: false,
					description: "Told by a comment.",
				},
				{
					name: "b",
					type: { kind: "number", constraints: [{ kind: "finite" }] },
					optional: true,
					description: "Told by zod.",
					default: -3,
				},
				{
					name: "c",
					type: { kind: "boolean" },
					optional: true,
					description: "Told by meta.",
					deprecated: true,
				},
			],
		});
	});

	test.each([
		["z.string().transform((text) => text.length)", ".transform()"],
		["z.string().pipe(z.string())", ".pipe()"],
		["z.preprocess(String, z.string())", "z.preprocess()"],
		["z.string().toLowerCase()", ".toLowerCase()"],
		["z.string().catch('x')", ".catch()"],
		["z.string().prefault('x')", ".prefault()"],
		["z.string().superRefine(() => {})", ".superRefine()"],
		["z.string().check(z.minLength(1))", ".check()"],
		["z.custom((value) => true)", "z.custom()"],
		["z.instanceof(Date)", "z.instanceof()"],
		["z.bigint()", "z.bigint()"],
		["z.set(z.string())", "z.set()"],
		["z.map(z.string(), z.string())", "z.map()"],
		["z.templateLiteral(['a', z.string()])", "z.templateLiteral()"],
		["z.stringbool()", "z.stringbool()"],
		["z.string().jwt()", ".jwt()"],
		["z.intersection(z.object({}), z.object({}))", "z.intersection()"],
		["z.object({}).and(z.object({}))", ".and()"],
		["z.string().exactOptional()", ".exactOptional()"],
		["z.string().regex(/a/y)", ".regex()"],
		["z.string().regex(new RegExp('a'))", ".regex()"],
		["z.record(z.number(), z.string())", "z.record()"],
		["z.string().notThereYet()", ".notThereYet()"],
		["z.notThereYet()", "z.notThereYet()"],
		["z.union([z.string()].concat([]))", "z.union()"],
		["z.object({ b: z.string() }).pick({ c: true })", ".pick()"],
	])("%s is refused by the name of %s", (schema, shown) => {
		const { problems } = readSchema(`z.object({ a: ${schema} })`);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ code: "unsupported-zod-schema" });
		expect(problems[0]?.message).toContain(`\`a\` of \`Input\` has \`${shown}\``);
		expect(problems[0]?.hint).toBeTruthy();
		expect(problems[0]?.related?.span.path).toBe("prompts/types.ts");
	});

	test.each(["zod/v3", "zod/mini"])("of %s is refused", (edition) => {
		const { problems } = read(`import * as z from "${edition}";\nexport const Input = z.object({});`);
		expect(problems).toMatchObject([{ code: "unsupported-zod-schema" }]);
	});

	test("of an installed zod 3 is refused", () => {
		const { problems } = readSchema("z.object({})", "", {
			"node_modules/zod/package.json": `{ "name": "zod", "types": "index.d.ts" }`,
			"node_modules/zod/index.d.ts": `export * as z from "./external";`,
		});
		expect(problems).toMatchObject([{ message: "`Input` is a schema of zod 3, which means something else." }]);
	});

	test("that may be left out as a whole is refused", () => {
		expect(readSchema("z.object({}).optional()").problems).toMatchObject([{ code: "unsupported-zod-schema" }]);
	});
});
