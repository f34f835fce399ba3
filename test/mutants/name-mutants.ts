// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are code
import type { RowMutants } from "./mutant.ts";

/** What a name means. */
export const nameMutants: readonly RowMutants[] = [
	{
		row: "a bare name is a variable, also one that a later helper could have",
		mutants: [
			{
				naive: "a bare name of a helper is a call",
				file: "generator/parse/template.ts",
				find: "const head = statement.path as Head;\n\tif (statement.params.length > 0 || statement.hash) {",
				replace:
					'const head = statement.path as Head;\n\tif (statement.params.length > 0 || ["json", "lower"].includes(String(originalOf(head)))) {',
			},
		],
	},
	{
		row: "a name of a built-in helper is never a variable",
		mutants: [
			{
				naive: "{{log}} is a variable",
				file: "generator/parse/template.ts",
				find: '\t"log",\n',
				replace: "",
			},
			{
				naive: "{{this.log}} is the helper, too",
				file: "generator/parse/template.ts",
				find: "if (isSimple(head) && builtInHelpers.has(name)) {",
				replace: 'if (builtInHelpers.has(path.segments.at(-1) ?? "")) {',
			},
		],
	},
	{
		row: "a name that ends with this counts as scoped",
		mutants: [
			{
				naive: "only this itself and ./ are scoped",
				file: "generator/analyze/is-scoped.ts",
				find: "/^\\.|this\\b/",
				replace: "/^(?:\\.|this\\b)/",
			},
		],
	},
	{
		row: "a block parameter wins over a helper of its name",
		mutants: [
			{
				naive: "a helper wins over a block parameter",
				file: "generator/analyze/resolve-expression.ts",
				find: "if (isParameter(expression.name, scope)) return refuseParameter(expression, scope);",
				replace: "",
			},
			{
				naive: "{{#if}} is the helper inside of as |if|",
				file: "generator/parse/template.ts",
				find: "if (hidden !== undefined) {",
				replace: 'if (hidden === "") {',
			},
		],
	},
	{
		row: "block parameters",
		mutants: [
			{
				naive: "an outer block parameter wins",
				file: "generator/analyze/resolve.ts",
				find: "return new Map([...scope.parameters, ...own]);",
				replace: "return new Map([...own, ...scope.parameters]);",
			},
			{
				naive: "the second block parameter is the index, of a map as well",
				file: "generator/analyze/resolve.ts",
				find: 'loopData("key", frame)',
				replace: 'loopData("index", frame)',
			},
		],
	},
	{
		row: "a literal as a head is a path; as a parameter it is a literal",
		mutants: [
			{
				naive: "a literal as a head is a literal",
				file: "generator/parse/template.ts",
				find: 'return [{ kind: "print", value: { kind: "path", path, span: path.span }, span }];',
				replace:
					'const literal = head.type === "PathExpression" ? undefined : readExpression(head, reader);\n' +
					'\treturn [{ kind: "print", value: literal ?? { kind: "path", path, span: path.span }, span }];',
			},
			{
				naive: "a literal as a parameter is a path",
				file: "generator/parse/template-expression.ts",
				find: 'return { kind: "literal", value: (expression as hbs.AST.StringLiteral).value, span };',
				replace:
					"const name = String((expression as hbs.AST.StringLiteral).value);\n" +
					'\t\t\treturn { kind: "path", path: { original: name, depth: 0, data: false, segments: [name], span }, span };',
			},
		],
	},
	{
		row: "an empty segment is the context",
		mutants: [
			{
				naive: "an empty segment is a property",
				file: "generator/parse/template-expression.ts",
				find: 'path.parts[0] === "" ? [] : path.parts',
				replace: "path.parts",
			},
		],
	},
	{
		row: "a position of a list is written in brackets",
		mutants: [
			{
				naive: "an item is always there",
				file: "generator/emit/value.ts",
				find: "export const emitPrinted = (value: ValueIR, helpers: HelperTable): Expression =>\n",
				replace:
					'export const emitPrinted = (value: ValueIR, helpers: HelperTable): Expression =>\n\tvalue.kind === "element" ? emitValue(value, helpers) :\n',
			},
		],
	},
	{
		row: "a name in parentheses is always a call",
		mutants: [
			{
				naive: "(foo) is the variable foo",
				file: "generator/parse/template-expression.ts",
				find: "return readCall(call.path as Head, call, span, reader);",
				replace:
					'if (call.params.length === 0) return { kind: "path", path: readPath(call.path as hbs.AST.PathExpression, reader), span };\n' +
					"\t\t\treturn readCall(call.path as Head, call, span, reader);",
			},
		],
	},
	{
		row: "a dotted name with arguments would be a function in the data",
		mutants: [
			{
				naive: "{{a.b x}} is {{a.b}}",
				file: "generator/parse/template.ts",
				find: "const head = statement.path as Head;\n\tif (statement.params.length > 0 || statement.hash) {",
				replace: "const head = statement.path as Head;\n\tif (statement.params.length > 0 && isSimple(head)) {",
			},
		],
	},
	{
		row: "an unknown helper with arguments",
		mutants: [
			{
				naive: "an unknown helper prints nothing",
				file: "generator/analyze/resolve-expression.ts",
				find: 'return refuse(call, scope, `There is no helper "${call.name}".`, nearestHelper(call, scope));',
				replace: 'return { kind: "nothing", type: undefinedType };',
			},
		],
	},
	{
		row: "a raw block",
		mutants: [
			{
				naive: "every raw block prints its text",
				file: "generator/parse/template.ts",
				find: 'if (name === "raw" && statement',
				replace: "if (statement",
			},
		],
	},
	{
		row: "the built-in blocks take exactly one argument",
		mutants: [
			{
				naive: "further arguments are left out",
				file: "generator/parse/template.ts",
				find: "if (parameter === undefined || others.length > 0) {",
				replace: "if (parameter === undefined) {",
			},
			{
				naive: "{{#lookup}} prints its body",
				file: "generator/parse/template.ts",
				find: "return refuse(reader, span, `The block {{#${name}}}`);",
				replace: "return bodies.body;",
			},
		],
	},
	{
		row: "decorators",
		mutants: [
			{
				naive: "a decorator prints nothing",
				file: "generator/parse/template.ts",
				find: 'return refuse(reader, span, "A decorator ({{* name}})");',
				replace: "return [];",
			},
			{
				naive: "every decorator block is an inline partial",
				file: "generator/parse/template-partial.ts",
				find: 'if (originalOf(head) !== "inline") return',
				replace: 'if (originalOf(head) === "") return',
			},
			{
				naive: "the name of an inline partial may be anything",
				file: "generator/parse/template-partial.ts",
				find: 'if (name?.type !== "StringLiteral" || others.length > 0',
				replace: "if (others.length > 0",
			},
		],
	},
	{
		row: "block parameters on blocks that give none",
		mutants: [
			{
				naive: "{{#if}} gives a block parameter",
				file: "generator/parse/template.ts",
				find: "if (parameters.length > 0) return refuse(reader, span, `A block parameter of {{#${name}}}`);",
				replace: "",
			},
			{
				naive: "a section gives a block parameter",
				file: "generator/analyze/section-parameter.ts",
				find: "node.parameters.length === 0",
				replace: "node.parameters.length < 9",
			},
			{
				naive: "{{#each}} gives as many as one likes",
				file: "generator/parse/template.ts",
				find: 'if (parameters.length > (name === "each" ? 2 : 1)) {',
				replace: "if (parameters.length > 9) {",
			},
		],
	},
	{
		row: "helpers of the user: a bare name is a call where the helper needs nothing",
		tests: "test/conformance/user-helpers.test.ts",
		mutants: [
			{
				naive: "a bare name is always a variable",
				file: "generator/analyze/as-call.ts",
				find: "calledBy(expression, names, needsNothing) ?? expression;",
				replace: "calledBy(expression, names, () => false) ?? expression;",
			},
			{
				naive: "this.name is a call as well",
				file: "generator/analyze/as-call.ts",
				find: " || isScoped(path)) return undefined;",
				replace: ") return undefined;",
			},
			{
				naive: "a helper wins over a block parameter",
				file: "generator/analyze/as-call.ts",
				find: "(!path.data && isParameter(name, names)) ||",
				replace: "",
			},
		],
	},
];
