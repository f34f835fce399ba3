// biome-ignore-all lint/suspicious/noTemplateCurlyInString: printed code has placeholders
import { format } from "prettier";
import { expect, test } from "vitest";
import type { Expression, Statement, TypeNode } from "../../../generator/model/code.ts";
import {
	array,
	arrayType,
	arrow,
	binary,
	call,
	conditional,
	identifier,
	keyword,
	literalType,
	member,
	not,
	number,
	object,
	objectType,
	property,
	reference,
	spread,
	string,
	template,
	unionType,
} from "../../../generator/model/code-builders.ts";
import { print } from "../../../generator/print/index.ts";

const options = {
	target: "ts",
	importExtension: "none",
	moduleSuffix: "",
	runtime: "local",
	banner: "",
	bannerComments: "",
	out: "src/generated",
	sourceTexts: new Map(),
} as const;

const a = identifier("a");
const b = identifier("b");
const c = identifier("c");

const printed = async (statement: Statement): Promise<string> => {
	const [file] = print(
		{
			path: "x",
			header: [],
			declarations: [
				{ kind: "function", exported: false, name: "f", parameters: [], returns: keyword("void"), body: [statement] },
			],
		},
		options,
	);
	const text = file?.text ?? "";
	expect(await format(text, { parser: "typescript" })).toBe(text);
	const lines = text.split("function f(): void {\n")[1]?.split("\n").slice(0, -2) ?? [];
	return lines.map((line) => line.slice(2)).join("\n");
};

const longText = template(
	[
		"You are a support agent for ",
		".\nBe kind, be short and be right, in this order.\n\nNever promise a refund.\n",
		"",
	],
	[a, b],
);

test.each<[Expression, string]>([
	[member(a, "b"), "a.b"],
	[member(a, "b", { optional: true }), "a?.b"],
	[member(a, "b", { brackets: true }), 'a["b"]'],
	[member(a, "two words", { optional: true }), 'a?.["two words"]'],
	[{ kind: "index", object: a, index: number(0) }, "a[0]"],
	[binary("??", a, binary("||", b, c)), "a ?? (b || c)"],
	[binary("&&", a, binary("&&", b, c)), "a && b && c"],
	[binary("-", a, binary("+", b, c)), "a - (b + c)"],
	[binary("+", conditional(a, b, c), string("x")), '(a ? b : c) + "x"'],
	[not(binary("===", a, b)), "!(a === b)"],
	[{ kind: "typeof", value: { kind: "as", value: a, type: keyword("unknown") } }, "typeof (a as unknown)"],
	[member({ kind: "as", value: a, type: reference("T") }, "b"), "(a as T).b"],
	[conditional(arrow([], a), b, c), "(() => a) ? b : c"],
	[call(arrow([], a)), "(() => a)()"],
	[arrow([], object([])), "() => ({})"],
	[arrow([], member(object([]), "a")), "() => ({}).a"],
	[arrow([{ name: "a" }], conditional(a, b, c)), "(a) => (a ? b : c)"],
	[array([spread(conditional(a, b, c))].map(() => number(-1))), "[-1]"],
	[object([spread(conditional(a, b, object([])))]), "({ ...(a ? b : {}) })"],
	[object([property("two words", a), property("ok", b), property("1", c)]), '({ "two words": a, ok: b, "1": c })'],
	[object([property("__proto__", a)]), '({ ["__proto__"]: a })'],
	[object([property("a", b, "What it is.")]), "({\n  /** What it is. */\n  a: b,\n})"],
	[{ kind: "dynamicImport", from: "prompts/a" }, 'import("./prompts/a")'],
	[template(["a ", "\n`${", ""], [b, conditional(a, b, c)]), "`a ${b}\\n\\`\\${${a ? b : c}`"],
	[number(1e21), "1e21"],
	[number(-0), "-0"],
	[
		call(
			member(
				call(member(member(a, "items"), "map"), arrow([{ name: "item" }], member(identifier("item"), "name"))),
				"join",
			),
			string(", "),
		),
		'a.items.map((item) => item.name).join(", ")',
	],
])("prints the expression %#", async (value, want) => {
	expect(await printed({ kind: "expression", value })).toBe(`${want};`);
});

test.each<[Statement, string]>([
	[
		{ kind: "return", value: longText },
		[
			"return (",
			"  `You are a support agent for ${a}.\\n` +",
			'  "Be kind, be short and be right, in this order.\\n\\n" +',
			'  "Never promise a refund.\\n" +',
			"  `${b}`",
			");",
		].join("\n"),
	],
	[
		{ kind: "assign", operator: "+=", target: a, value: longText },
		[
			"a +=",
			"  `You are a support agent for ${a}.\\n` +",
			'  "Be kind, be short and be right, in this order.\\n\\n" +',
			'  "Never promise a refund.\\n" +',
			"  `${b}`;",
		].join("\n"),
	],
	[{ kind: "if", test: a, then: [{ kind: "return" }], otherwise: [] }, "if (a) return;"],
	[
		{
			kind: "if",
			test: a,
			then: [{ kind: "return" }],
			otherwise: [{ kind: "if", test: b, then: [], otherwise: [{ kind: "throw", value: c }] }],
		},
		"if (a) {\n  return;\n} else if (b) {\n} else {\n  throw c;\n}",
	],
	[
		{
			kind: "forOf",
			binding: ["key", "item"],
			destructure: true,
			iterable: a,
			body: [{ kind: "increment", target: b }],
		},
		"for (const [key, item] of a) {\n  b++;\n}",
	],
	[
		{ kind: "forIn", binding: "key", object: a, body: [{ kind: "expression", value: b }] },
		"for (const key in a) {\n  b;\n}",
	],
	[{ kind: "variable", mutable: true, name: "x", type: keyword("string") }, "let x: string;"],
])("prints the statement %#", async (statement, want) => {
	expect(await printed(statement)).toBe(want);
});

test.each<[TypeNode, string]>([
	[arrayType(unionType([keyword("string"), keyword("null")]), true), "readonly (string | null)[]"],
	[arrayType(arrayType(keyword("string"), true), true), "readonly (readonly string[])[]"],
	[unionType([keyword("string"), unionType([keyword("number"), keyword("null")])]), "string | number | null"],
	[unionType([]), "never"],
	[
		unionType([{ kind: "functionType", parameters: [], returns: keyword("void") }, keyword("null")]),
		"(() => void) | null",
	],
	[{ kind: "indexedAccess", object: { kind: "typeofType", name: "x" }, index: literalType("a") }, '(typeof x)["a"]'],
	[{ kind: "keyof", type: reference("PromptMap") }, "keyof PromptMap"],
	[
		{
			kind: "tuple",
			items: [
				{ label: "role", type: literalType("user") },
				{ label: "text", type: keyword("string") },
			],
		},
		'[role: "user", text: string]',
	],
	[
		objectType([
			{ kind: "propertyType", name: "max-tokens", readonly: true, optional: true, type: keyword("number") },
			{ kind: "indexSignature", parameter: "key", readonly: false, key: keyword("string"), type: keyword("unknown") },
		]),
		'{ readonly "max-tokens"?: number; [key: string]: unknown }',
	],
])("prints the type %#", async (type, want) => {
	expect(await printed({ kind: "variable", mutable: true, name: "x", type })).toBe(`let x: ${want};`);
});
