// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are code
import type { RowMutants } from "./mutant.ts";

/** Where a path leads. */
export const pathMutants: readonly RowMutants[] = [
	{
		row: "a path through null or undefined prints nothing and is false",
		mutants: [
			{
				naive: "everything on a path is there",
				file: "generator/analyze/resolve-path.ts",
				find: "const optional = isNullable(object.type);",
				replace: "const optional = false;",
			},
		],
	},
	{
		row: "a path through null is null for a helper, and through undefined undefined",
		mutants: [
			{
				naive: "../ that may read another context forgets null",
				file: "generator/emit/value.ts",
				find: "return emitOuter(value, helpers, emitExact);",
				replace: "return emitOuter(value, helpers, emitValue);",
			},
			{
				naive: "a path through null is undefined",
				file: "generator/emit/value.ts",
				find: "if (first === undefined) return expression;",
				replace: "if (first === undefined || others.length < 9) return expression;",
			},
		],
	},
	{
		row: "a path from @root stops at the first false value and returns it",
		mutants: [
			{
				naive: "@root reads like any other path",
				file: "generator/analyze/resolve-path.ts",
				find: "if (!canBeFalse(read.object.type)) continue;",
				replace: "if (path.data) continue;",
			},
			{
				naive: "@index may have properties",
				file: "generator/analyze/resolve-path.ts",
				find: "if (segments.length > 0) {",
				replace: "if (segments.length > 9) {",
			},
		],
	},
	{
		row: "only own properties are read",
		mutants: [
			{
				naive: "a name of Object.prototype is read like any other",
				file: "generator/analyze/resolve-path.ts",
				find: 'own: inheritedNames.has(name) || types.length !== 1 || kinds.has("unknown"),',
				replace: 'own: types.length !== 1 || kinds.has("unknown"),',
			},
			{
				naive: "a value of unknown type is read like any other",
				file: "generator/analyze/resolve-path.ts",
				find: 'own: inheritedNames.has(name) || types.length !== 1 || kinds.has("unknown"),',
				replace: "own: inheritedNames.has(name) || types.length !== 1,",
			},
			{
				naive: "__proto__ is a name like any other",
				file: "generator/analyze/resolve-path.ts",
				find: 'if (name === "__proto__") return refuse',
				replace: 'if (name === "") return refuse',
			},
			{
				naive: "inherited properties count",
				file: "runtime/own.ts",
				find: "Object.hasOwn(value, key)",
				replace: "key in Object(value)",
			},
			{
				naive: "the input check reads inherited properties",
				file: "generator/emit/check/check-object.ts",
				find: "loose || inheritedNames.has(name);",
				replace: "loose;",
			},
		],
	},
	{
		row: "../ skips blocks that keep the context",
		mutants: [
			{
				naive: "#if adds a level",
				file: "generator/analyze/resolve.ts",
				find: "return branch(ifCondition(value, node.includeZero), value, whenTrue, whenFalse, scope, scope);",
				replace:
					"const current = scope.contexts.at(-1) ?? value;\n" +
					'\t\t\tconst level: ValueIR = { kind: "overlay", base: current, named: {}, type: current.type };\n' +
					"\t\t\tconst inside = { ...scope, contexts: [...scope.contexts, level] };\n" +
					"\t\t\treturn branch(ifCondition(value, node.includeZero), value, whenTrue, whenFalse, inside, scope);",
			},
		],
	},
	{
		row: "../ skips a block whose context is the outer one, or equals it loosely",
		mutants: [
			{
				naive: "every block adds a level",
				file: "generator/analyze/resolve-path.ts",
				find: "if (then === undefined || !canBeSame(inner, outer)) return then;",
				replace: "if (then !== inner) return then;",
			},
			{
				naive: "what one of the outer contexts lacks is nowhere",
				file: "generator/analyze/resolve-path.ts",
				find: "path, silent, nothing) ?? nothing;",
				replace: "path, silent) ?? nothing;",
			},
			{
				naive: "contexts are compared strictly",
				file: "generator/emit/value.ts",
				find: 'binary("!=", compared, emitValue(outer, helpers))',
				replace: 'binary("!==", compared, emitValue(outer, helpers))',
			},
			{
				naive: "a list never equals a plain value",
				file: "generator/analyze/same-context.ts",
				find: "if (references === 1) return",
				replace: "if (references === 1) return false && ",
			},
			{
				naive: "plain values have no identity",
				file: "generator/analyze/same-context.ts",
				find: "\t\t\treturn true;\n",
				replace: "\t\t\treturn false;\n",
			},
		],
	},
	{
		row: "a context that may be null, undefined or NaN",
		mutants: [
			{
				naive: "null is an item like any other",
				file: "generator/analyze/resolve.ts",
				find: "if (isNullable(items) && readsContextInBlock(node.body)) {",
				replace: "if (isNullable(items) && node.body.length === 0) {",
			},
		],
	},
	{
		row: "this that may be null in a nested block",
		mutants: [
			{
				naive: "only ../ is changed by null",
				file: "generator/analyze/reads-context.ts",
				find: "(path.depth > 0 || path.segments.length === 0)",
				replace: "path.depth > 0",
			},
		],
	},
	{
		row: "../ past the root",
		mutants: [
			{
				naive: "../ past the root is nothing",
				file: "generator/analyze/resolve-path.ts",
				find: 'return refuse("no-outer-context", path, scope, `There is no outer context here: ${path.original} leaves the root.`);',
				replace: 'return { kind: "nothing", type: undefinedType };',
			},
			{
				naive: "../ in a partial reads around its caller",
				file: "generator/analyze/partial-scope.ts",
				find: "\t\tcontexts: [context],",
				replace: "\t\tcontexts: [...scope.contexts, context],",
			},
		],
	},
	{
		row: "../ counts contexts, whatever kinds of blocks made them",
		mutants: [
			{
				naive: "{{#with this}} adds a level",
				file: "generator/analyze/resolve-path.ts",
				find: "if (isSameValue(inner, outer)) return",
				replace: 'if (inner.kind === "nothing") return',
			},
			{
				naive: "#with adds no level",
				file: "generator/analyze/resolve.ts",
				find: "contexts: [...scope.contexts, context],\n\t\tparameters: withParameters(scope, node.parameters, [context]),",
				replace:
					"contexts: [...scope.contexts.slice(0, -1), context],\n\t\tparameters: withParameters(scope, node.parameters, [context]),",
			},
		],
	},
	{
		row: "helpers of the user that read this",
		tests: "test/unit/typescript/read-user-helpers.test.ts",
		mutants: [
			{
				naive: "this is set for helpers",
				file: "generator/typescript/find-unfit.ts",
				find: "if (reader !== undefined) {",
				replace: 'if (reader !== undefined && name === "") {',
			},
		],
	},
];
