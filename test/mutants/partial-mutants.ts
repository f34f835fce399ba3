import type { RowMutants } from "./mutant.ts";

/** What a partial prints, and what its name means. */
export const partialMutants: readonly RowMutants[] = [
	{
		row: "a partial on a line of its own indents every line but a final empty one",
		mutants: [
			{
				naive: "partials are not indented",
				file: "generator/analyze/resolve-partial.ts",
				find: 'indent === "" || body.length === 0',
				replace: 'indent !== "none" || body.length === 0',
			},
			{
				naive: "blank lines are not indented",
				file: "runtime/indent-lines.ts",
				find: 'line === "" && position === lines.length - 1 ? line',
				replace: 'line === "" ? line',
			},
			{
				naive: "a final empty line is indented",
				file: "runtime/indent-lines.ts",
				find: 'line === "" && position === lines.length - 1 ? line',
				replace: "position < 0 ? line",
			},
			{
				naive: "blank lines of a constant text are not indented",
				file: "generator/lower/simplify.ts",
				find: 'line === "" && position === lines.length - 1 ? line',
				replace: 'line === "" ? line',
			},
			{
				naive: "only the first line of a value is indented",
				file: "runtime/indent-lines.ts",
				find: ": indentation + line))",
				replace: ": position === 0 ? indentation + line : line))",
			},
		],
	},
	{
		row: "named arguments make a new context",
		mutants: [
			{
				naive: "a text with named arguments stays a text",
				file: "generator/analyze/resolve-partial.ts",
				find: 'if (!kinds.every((kind) => kind === "object" || kind === "record")) {',
				replace: "if (kinds.length > 9) {",
			},
			{
				naive: "the new context is the old one",
				file: "generator/analyze/same-context.ts",
				find: 'if (inner.kind === "overlay" || outer.kind === "overlay") return false;',
				replace: "",
			},
			{
				naive: "fields win over named arguments",
				file: "generator/analyze/resolve-path.ts",
				find: "return named ?? readMember(withType(object.base, nullAsUndefined(object.base.type)), name, path, scope);",
				replace: "return readMember(object.base, name, path, { ...scope, report: () => undefined }) ?? named;",
			},
		],
	},
	{
		row: "inline partials are hoisted, end with their block, and override files in what is called",
		mutants: [
			{
				naive: "files win over inline partials",
				file: "generator/analyze/partial-scope.ts",
				find: "if (inline !== undefined) return",
				replace: "if (inline !== undefined && scope.partials.find(name) === undefined) return",
			},
			{
				naive: "a file does not see its caller's inline partials",
				file: "generator/analyze/partial-scope.ts",
				find: "inlines: new Map([...scope.inlines, [found.nodes, inlinesFor(own, scope)]]),",
				replace: "inlines: scope.inlines,",
			},
			{
				naive: "inline partials in a block are not given to the layout",
				file: "generator/analyze/partial-scope.ts",
				find: "return given.length === 0 ? inherited :",
				replace: "return given.length >= 0 ? inherited :",
			},
		],
	},
	{
		row: "inline partials and blocks look names up where they were written",
		mutants: [
			{
				naive: "the last inline partial of a name wins, wherever it was written",
				file: "generator/analyze/partial-scope.ts",
				find: "const inline = scope.inlines.get(scope.written)?.get(name);",
				replace: "const inline = [...scope.inlines.values()].findLast((inlines) => inlines.has(name))?.get(name);",
			},
		],
	},
	{
		row: "../ in an inline partial counts from the block that it stands in",
		mutants: [
			{
				naive: "../ counts from the call",
				file: "generator/analyze/partial-scope.ts",
				find: "contexts: [...outerContexts, context], outerContexts,",
				replace: "contexts: [...scope.contexts, context], outerContexts,",
			},
			{
				naive: "../ counts from inside of the block",
				file: "generator/analyze/partial-scope.ts",
				find: "contexts: [...outerContexts, context], outerContexts,",
				replace: "contexts: [...outerContexts, context, context], outerContexts,",
			},
		],
	},
	{
		row: "an inline partial cannot read a block parameter of its own block",
		mutants: [
			{
				naive: "a block parameter around an inline partial is a field inside of it",
				file: "generator/analyze/resolve-path.ts",
				find: "if (name !== undefined && scope.unreachable.has(name)) {",
				replace: 'if (name === "" && scope.unreachable.has(name)) {',
			},
		],
	},
	{
		row: "@partial-block is inherited, and inside of a block it is the outer one again",
		mutants: [
			{
				naive: "a partial without a block has none",
				file: "generator/analyze/partial-scope.ts",
				find: "block: own === undefined ? scope.block : blockOf(own, scope),",
				replace: "block: own === undefined ? undefined : blockOf(own, scope),",
			},
			{
				naive: "inside of a block there is none",
				file: "generator/analyze/partial-scope.ts",
				find: "block: block.block,",
				replace: "block: undefined,",
			},
		],
	},
	{
		row: "a missing partial in a branch that is never reached, and default content",
		mutants: [
			{
				naive: "a missing partial prints nothing",
				file: "generator/analyze/resolve-partial.ts",
				find: "scope.report(missingPartial(name, node, scope.partials));",
				replace: "",
			},
			{
				naive: "a block that is only asked for may lack a partial",
				file: "generator/analyze/resolve.ts",
				find: "for (const finding of missingInBlock(scope)) scope.report(finding);",
				replace: "",
			},
			{
				naive: "default content is for no one",
				file: "generator/analyze/partial-scope.ts",
				find: 'return own === undefined ? undefined : { kind: "block", nodes: own, block: blockOf(own, scope) };',
				replace: "return undefined;",
			},
			{
				naive: "default content wins over the file",
				file: "generator/analyze/partial-scope.ts",
				find: 'if (file !== undefined) return { kind: "file", nodes: file };',
				replace: 'if (file !== undefined && own === undefined) return { kind: "file", nodes: file };',
			},
		],
	},
	{
		row: "a partial that includes itself ends by its data",
		mutants: [
			{
				naive: "what a block ends is a cycle too",
				file: "generator/analyze/resolve-partial.ts",
				find: "if (scope.blocks === before.blocks) return reportCycle",
				replace: "if (scope.blocks >= before.blocks) return reportCycle",
			},
			{
				naive: "a function called again is not indented",
				file: "generator/analyze/resolve-partial.ts",
				find: 'return indented([{ kind: "recur", name: functionName, takesInput: false, argument: context }], node, scope);',
				replace: 'return [{ kind: "recur", name: functionName, takesInput: false, argument: context }];',
			},
			{
				naive: "an inline partial that is redefined on the way does not matter",
				file: "generator/analyze/partial-scope.ts",
				find: "!isSame(scope.inlines.get(found.nodes), inlinesFor(own, scope), found.nodes);",
				replace: "false;",
			},
		],
	},
	{
		row: "white space control",
		mutants: [
			{
				naive: "~ changes nothing",
				file: "generator/parse/template.ts",
				find: "Handlebars.parse(text)",
				replace: "Handlebars.parseWithoutProcessing(text)",
			},
		],
	},
	{
		row: "blocks on lines of their own take the line",
		mutants: [
			{
				naive: "a block on a line of its own leaves the line",
				file: "generator/parse/template.ts",
				find: "Handlebars.parse(text)",
				replace: "Handlebars.parse(text, { ignoreStandalone: true })",
			},
		],
	},
];
