// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are code
import type { RowMutants } from "./mutant.ts";

/** What @index, @key, @root and their like read. */
export const dataMutants: readonly RowMutants[] = [
	{
		row: "loops make frames, #with and #if do not",
		mutants: [
			{
				naive: "#with makes a frame",
				file: "generator/analyze/resolve.ts",
				find: "contexts: [...scope.contexts, context],\n\t\tparameters: withParameters(scope, node.parameters, [context]),",
				replace:
					"contexts: [...scope.contexts, context],\n\t\tloops: [...scope.loops, ...scope.loops.slice(-1)],\n" +
					"\t\tparameters: withParameters(scope, node.parameters, [context]),",
			},
			{
				naive: "@index outside of a loop is nothing",
				file: "generator/analyze/resolve-path.ts",
				find: 'return refuse("no-loop", path, scope, `${path.original} is read outside of ${where}.`);',
				replace: 'return { kind: "nothing", type: undefinedType };',
			},
		],
	},
	{
		row: "the else of #each runs in the outer frame and context",
		mutants: [
			{
				naive: "else runs in the frame of the loop",
				file: "generator/analyze/resolve.ts",
				find: "const otherwise = resolveNodes(node.otherwise, inBlock(scope));\n\treturn",
				replace:
					"const otherwise = resolveNodes(node.otherwise, { ...inBlock(scope), loops: [...scope.loops, frame] });\n\treturn",
			},
			{
				naive: "else runs in the context of the loop",
				file: "generator/analyze/resolve.ts",
				find: "const otherwise = resolveNodes(node.otherwise, inBlock(scope));\n\treturn",
				replace:
					"const otherwise = resolveNodes(node.otherwise, { ...inBlock(scope), contexts: [...scope.contexts, value] });\n\treturn",
			},
		],
	},
	{
		row: "@key and @index are there in every loop",
		mutants: [
			{
				naive: "a list has no @key",
				file: "generator/analyze/loop-data.ts",
				find: 'if (name === "key" && frame.over === "record") {',
				replace:
					'if (name === "key" && frame.over === "array") return { kind: "nothing", type: { kind: "undefined" } };\n\tif (name === "key") {',
			},
		],
	},
	{
		row: "partials see the loop data and the @root of their caller",
		mutants: [
			{
				naive: "a partial begins without loop data",
				file: "generator/analyze/partial-scope.ts",
				find: "\t\tcontexts: [context],",
				replace: "\t\tcontexts: [context],\n\t\tloops: [],",
			},
			{
				naive: "@root is the partial's context",
				file: "generator/analyze/resolve-path.ts",
				find: "const root = scope.root;",
				replace: "const root = scope.contexts[0] ?? scope.root;",
			},
		],
	},
	{
		row: "the body of a partial block sees the loop that shows it, and the block parameters around it",
		mutants: [
			{
				naive: "block parameters are those of the layout",
				file: "generator/analyze/partial-scope.ts",
				find: "parameters: block.parameters,",
				replace: "parameters: scope.parameters,",
			},
			{
				naive: "loop data is that of where the block was written",
				file: "generator/analyze/partial-scope.ts",
				find: "\t\t\tcontexts: [...block.contexts, context],",
				replace: "\t\t\tcontexts: [...block.contexts, context],\n\t\t\tloops: [],",
			},
		],
	},
	{
		row: "../ in a partial block counts from where it was written, and one level more where it is given a context",
		mutants: [
			{
				naive: "../ counts from the layout",
				file: "generator/analyze/partial-scope.ts",
				find: "\t\t\tcontexts: [...block.contexts, context],",
				replace: "\t\t\tcontexts: [...scope.contexts, context],",
			},
			{
				naive: "a given context adds no level",
				file: "generator/analyze/partial-scope.ts",
				find: "\t\t\tcontexts: [...block.contexts, context],",
				replace: "\t\t\tcontexts: [...block.contexts.slice(0, -1), context],",
			},
		],
	},
	{
		row: "other data is run-time data",
		mutants: [
			{
				naive: "unknown data is nothing",
				file: "generator/analyze/resolve-path.ts",
				find: 'return refuse("unsupported-template", path, scope, `@${name} is run-time data, which cannot be compiled.`);',
				replace: 'return { kind: "nothing", type: undefinedType };',
			},
		],
	},
	{
		row: "@partial-block is a block, and whether there is one is known",
		mutants: [
			{
				naive: "{{@partial-block}} prints nothing",
				file: "generator/analyze/resolve-path.ts",
				find: 'return refuse("unsupported-template", path, scope, "@partial-block is a block, not a value.", hint);',
				replace: 'return { kind: "nothing", type: undefinedType };',
			},
			{
				naive: "{{#if @partial-block}} is always true",
				file: "generator/analyze/block-given.ts",
				find: "if (block === undefined || printed.length === 0) return false;",
				replace: "if (block === undefined || printed.length === 0) return true;",
			},
			{
				naive: "{{#if @partial-block}} is true for every block",
				file: "generator/analyze/block-given.ts",
				find: '? true : "unclear";',
				replace: "? true : true;",
			},
		],
	},
];
