import type { RowMutants } from "./mutant.ts";

/** What values print, and when they are true. */
export const valueMutants: readonly RowMutants[] = [
	{
		row: "what is printed for a value",
		mutants: [
			{
				naive: "a missing value prints undefined",
				file: "generator/emit/value.ts",
				find: 'return isOptional(type) ? binary("??", expression, string("")) : expression;',
				replace: "return expression;",
			},
			{
				naive: "null prints null",
				file: "runtime/to-text.ts",
				find: 'value === null || value === undefined ? "" : "" + (value as string)',
				replace: 'value === undefined ? "" : "" + (value as string)',
			},
			{
				naive: "toString comes before valueOf",
				file: "runtime/to-text.ts",
				find: '"" + (value as string)',
				replace: "String(value)",
			},
			{
				naive: "an object prints nothing",
				file: "generator/emit/value.ts",
				find: 'if (!isPrintable(type)) return call(runtimeValue("toText"), expression);',
				replace:
					'if (type.kind === "object" || type.kind === "union") return string("");\n' +
					'\tif (!isPrintable(type)) return call(runtimeValue("toText"), expression);',
			},
			{
				naive: "every value is text in a template literal",
				file: "generator/emit/value.ts",
				find: 'if (!isPrintable(type)) return call(runtimeValue("toText"), expression);',
				replace: 'if (!isPrintable(type)) return template(["", ""], [expression]);',
			},
		],
	},
	{
		row: "values side by side are text (Handlebars 4.7 adds them, #2167)",
		mutants: [
			{
				naive: "values side by side are added",
				file: "generator/emit/text.ts",
				find: "\treturn template(texts, values);",
				replace:
					'\tconst sum = values.reduce((left, right) => binary("+", left, right));\n' +
					'\treturn texts.every((text) => text === "") ? sum : template(texts, values);',
			},
		],
	},
	{
		row: "#if",
		mutants: [
			{
				naive: "an empty list of unknown type is true",
				file: "runtime/is-truthy.ts",
				find: "(Array.isArray(value) ? value.length > 0 : Boolean(value))",
				replace: "Boolean(value)",
			},
			{
				naive: "an empty list is true",
				file: "generator/analyze/condition.ts",
				find: 'if (kinds.every((kind) => kind === "array")) return { value, test: "length", negated: false };',
				replace: 'if (kinds.every((kind) => kind === "array")) return true;',
			},
			{
				naive: "an empty object is false",
				file: "generator/analyze/condition.ts",
				find: 'isNullable(value.type) ? { value, test: "truthy", negated: false } : true;\n\treturn',
				replace: '{ value, test: "keys", negated: false };\n\treturn',
			},
			{
				naive: "a text or number that is there is true",
				file: "generator/analyze/condition.ts",
				find: 'if (kinds.every(isScalarKind)) return { value, test: "truthy", negated: false };',
				replace: 'if (kinds.every(isScalarKind)) return { value, test: "present", negated: false };',
			},
		],
	},
	{
		row: "includeZero",
		mutants: [
			{
				naive: "includeZero changes nothing",
				file: "generator/parse/template.ts",
				find: "return (pair.value as hbs.AST.BooleanLiteral).value;",
				replace: "return false;",
			},
			{
				naive: "includeZero counts whatever it is",
				file: "generator/parse/template.ts",
				find: "return (pair.value as hbs.AST.BooleanLiteral).value;",
				replace: "return true;",
			},
			{
				naive: "NaN counts as 0 does",
				file: "runtime/is-filled.ts",
				find: "value === 0 ||",
				replace: 'typeof value === "number" ||',
			},
			{
				naive: "a number of any kind counts as 0 does",
				file: "runtime/is-filled.ts",
				find: "value === 0 ||",
				replace: "value === 0 || value === 0n ||",
			},
		],
	},
	{
		row: "#with enters 0, and not false, null, an empty text or list",
		mutants: [
			{
				naive: "#with tests as #if does",
				file: "generator/analyze/condition.ts",
				find: "return ifCondition(value, true);",
				replace: "return ifCondition(value);",
			},
			{
				naive: "#with enters all but null",
				file: "generator/analyze/condition.ts",
				find: "return ifCondition(value, true);",
				replace: "return sectionCondition(value);",
			},
			{
				naive: "#with compares loosely with 0",
				file: "runtime/is-filled.ts",
				find: "value === 0 ||",
				replace: "value == 0 ||",
			},
		],
	},
	{
		row: "a section tests, loops or enters, as its type decides",
		mutants: [
			{
				naive: "a section over a text or number tests it",
				file: "generator/analyze/condition.ts",
				find: 'return isNullable(value.type) ? { value, test: "present", negated: false } : true;',
				replace: "return ifCondition(value);",
			},
			{
				naive: "true becomes the context",
				file: "generator/analyze/resolve.ts",
				find: 'if (kind === "boolean") return branch(ifCondition(value), value, node.body, node.otherwise, scope, scope);',
				replace: 'if (kind === "boolean") return enter(ifCondition(value), value, node, scope);',
			},
			{
				naive: "a section over a list enters it",
				file: "generator/analyze/resolve.ts",
				find: 'if (kind === "array") return resolveEach(value, node, scope);',
				replace: 'if (kind === "array") return enter(ifCondition(value), value, node, scope);',
			},
		],
	},
	{
		row: "an inverted section prints nothing for an empty text and 0",
		mutants: [
			{
				naive: "{{^x}} is {{#unless x}}",
				file: "generator/analyze/condition.ts",
				find: 'return isNullable(value.type) ? { value, test: "present", negated: false } : true;',
				replace: 'return { value, test: "truthy", negated: false };',
			},
		],
	},
	{
		row: "#each over lists and maps",
		mutants: [
			{
				naive: "else is for missing lists only",
				file: "generator/analyze/condition.ts",
				find: 'test: over === "array" ? "length" : "keys"',
				replace: 'test: "present"',
			},
			{
				naive: "a loop over a text shows nothing",
				file: "generator/analyze/resolve.ts",
				find: "return skipLoop(value, node, scope);",
				replace: "return [];",
			},
			{
				naive: "keys come in the order in which they were written",
				file: "generator/emit/loop.ts",
				find: 'const iterable = over === "array" ? source : call(member(identifier("Object"), binding.method), source);',
				replace:
					'const listed = over === "array" ? source : call(member(identifier("Object"), binding.method), source);\n' +
					'\tconst iterable = over === "array" ? source : call(member(listed, "reverse"));',
			},
		],
	},
	{
		row: "Map, Set and lists with holes are no input",
		mutants: [
			{
				naive: "a list is what can be iterated",
				file: "generator/emit/check/check-type.ts",
				find: 'return call(member(identifier("Array"), "isArray"), value);',
				replace: 'return binary("!=", value, { kind: "null" });',
			},
			{
				naive: "NaN is a number to print",
				file: "runtime/is-number.ts",
				find: 'typeof value === "number" && !Number.isNaN(value)',
				replace: 'typeof value === "number"',
			},
		],
	},
	{
		row: "lookup by a key that is a value",
		mutants: [
			{
				naive: "a missing key is no matter",
				file: "generator/analyze/resolve-lookup.ts",
				find: 'if (!keys.every((kind) => kind === "string")) return undefined;',
				replace: "",
			},
			{
				naive: "what is looked up is there",
				file: "generator/analyze/resolve-lookup.ts",
				find: "return unionOf([container.items, undefinedType]);",
				replace: "return container.items;",
			},
			{
				naive: "lookup reads plainly",
				file: "generator/emit/value.ts",
				find: 'const read = call(runtimeValue("own"), ...value.arguments.map((part) => emitValue(part, helpers)));',
				replace:
					'const read = call(member(identifier("Reflect"), "get"), ...value.arguments.map((part) => emitValue(part, helpers)));',
			},
		],
	},
	{
		row: "a named undefined is dropped",
		mutants: [
			{
				naive: "a named undefined hides the field",
				file: "generator/analyze/given-names.ts",
				find: 'named.filter(({ value }) => value.kind !== "literal" || value.value !== undefined)',
				replace: "named",
			},
			{
				naive: "a named null is dropped as well",
				file: "generator/analyze/given-names.ts",
				find: 'value.kind !== "literal" || value.value !== undefined',
				replace: 'value.kind !== "literal" || (value.value ?? undefined) !== undefined',
			},
		],
	},
	{
		row: "a named argument __proto__ is lost",
		mutants: [
			{
				naive: "__proto__ is a named argument like any other",
				file: "generator/parse/template-expression.ts",
				find: 'if (pair.key === "__proto__") {',
				replace: 'if (pair.key === "") {',
			},
		],
	},
];
