import { pathToFileURL } from "node:url";
import Handlebars from "handlebars";
import { repository } from "./repository.ts";

/** A module of helpers made of functions that were written for Handlebars. */
export type PortedHelpers = {
	readonly module: string;
	/** Why helpers cannot be written for pm-gen so that they do the same. */
	readonly reasons: readonly string[];
};

/**
 * Writes functions that were written for Handlebars as a module of helpers: each is called with the arguments that the
 * templates give it, and with Handlebars' options made of the last parameter. A function that needs what helpers have not
 * (`this`, data) is exported as it is, with the types that come nearest.
 */
export function portHelpers(sources: Readonly<Record<string, string>>, templates: readonly string[]): PortedHelpers {
	const calls = callsIn(templates);
	const called = Object.entries(sources)
		.map(([name, source]) => ({ name, source, own: calls.filter((call) => call.name === name) }))
		.filter(({ own }) => own.length > 0);
	const reasons = called.map(({ name, source, own }) => reasonAgainst(name, source, own));
	const parts = called.map(({ name, source, own }, position) =>
		reasons[position] === undefined
			? portHelper(name, source, position, own)
			: exportHelper(name, source, position, own),
	);
	const library = pathToFileURL(`${repository}/node_modules/handlebars/dist/cjs/handlebars.js`).href;
	return {
		module: [`import Handlebars from "${library}";`, "export const none = () => Handlebars.VERSION;", ...parts].join(
			"\n",
		),
		reasons: reasons.flatMap((reason, position) =>
			reason === undefined ? [] : [`${called[position]?.name}: ${reason}`],
		),
	};
}

const blockNames = new Set("raw if unless each with lookup log helperMissing blockHelperMissing".split(" "));

/** `names` counts the block parameters. */
type Call = {
	readonly name: string;
	readonly count: number;
	readonly names: number;
	readonly isBlock: boolean;
	readonly isNamed: boolean;
};

function reasonAgainst(name: string, source: string, calls: readonly Call[]): string | undefined {
	if (blockNames.has(name)) return "a name of a built-in block";
	if (/\bthis\b/.test(source.replace(/\b(?:fn|inverse)\(this\)/g, "()"))) return "this";
	const found = /\bdata\b|createFrame|lookupProperty/.exec(source)?.[0];
	const named = new Set(calls.map(({ names }) => names));
	if (/blockParams/.test(source) && named.size > 1) return "bodies with and without block parameters";
	return found ?? (new Set(calls.map(({ count }) => count)).size > 1 ? "arities" : undefined);
}

/** The function itself, which takes Handlebars' options. */
function exportHelper(name: string, source: string, position: number, calls: readonly Call[]): string {
	const names = (/^\(?function\s*\w*\(([^)]*)\)/.exec(source)?.[1] ?? "").split(/,\s*/).filter((word) => word !== "");
	const count = calls[0]?.count ?? 0;
	const isBlock = calls.some((call) => call.isBlock);
	const fields = [
		...(isBlock ? ["readonly block: (...given: readonly unknown[]) => string"] : []),
		...(/\bdata\b/.test(source) ? ["readonly data: { readonly [name: string]: unknown }"] : []),
	];
	const types = names.map((_, index) => (index < count ? "unknown" : `{ ${fields.join(", ")} }`));
	const comment = names.map((each, index) => `@param {${types[index]}} ${each}`).join(" ");
	return `/** ${comment} @returns {unknown} */
const helper${position} = ${source};
export { helper${position} as ${JSON.stringify(name)} };`;
}

function portHelper(name: string, source: string, position: number, calls: readonly Call[]): string {
	const names = Array.from({ length: calls[0]?.count ?? 0 }, (_, index) => `argument${index}`);
	const isBlock = calls.some((call) => call.isBlock);
	const hasContext = /\.fn\((?!this\)|\))/.test(source);
	const count = calls[0]?.names ?? 0;
	const behind = Array.from({ length: count }, (_, index) => `value${index}: unknown`);
	const passed = [...(hasContext ? ["context: unknown"] : []), ...behind].join(", ");
	const fn = `Object.assign((context, more) => block(context, ...(more?.blockParams ?? [])), { blockParams: ${count} })`;
	const renderers = `readonly block: (${passed}) => string, readonly inverse: () => string`;
	const others = calls.some((call) => call.isNamed) ? "readonly [name: string]: unknown" : "";
	const type = `{ ${[...(isBlock ? [renderers] : []), others].filter((part) => part !== "").join(", ")} }`;
	const hasOptions = isBlock || others !== "";
	const comment = [
		...names.map((each) => `@param {unknown} ${each}`),
		...(hasOptions ? [`@param {${type}} ${isBlock ? "options" : "[options]"}`] : []),
		`@returns {${givesText(source) ? "string" : "unknown"}}`,
	].join(" ");
	const given = [
		...names,
		"{ name: " + JSON.stringify(name) + ", hash, fn: " + (count === 0 ? "block" : fn) + ", inverse }",
	].join(", ");
	return `const source${position} = (${source});
/** ${comment} */
const helper${position} = (${[...names, ...(hasOptions ? ["options"] : [])].join(", ")}) => {
	const { block, inverse, ...hash } = ${hasOptions ? "options ?? {}" : "{}"};
	return source${position}(${given});
};
export { helper${position} as ${JSON.stringify(name)} };`;
}

/** Whether whatever a function returns begins with a text in quotes that something is added to, or is one. */
function givesText(source: string): boolean {
	const results = [...source.matchAll(/\breturn\b\s*(.*)/g)].map(([, result = ""]) => result);
	return results.length > 0 && results.every((result) => /^"(?:[^"\\]|\\.)*"\s*[+;}]/.test(result));
}

/** The calls of templates, bare names among them. */
function callsIn(templates: readonly string[]): readonly Call[] {
	const calls: Call[] = [];
	const note = (
		node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression,
		isBlock: boolean,
	): void => {
		const name = String((node.path as hbs.AST.PathExpression).original);
		const program = "program" in node ? (node.program ?? node.inverse) : undefined;
		const names = program?.blockParams?.length ?? 0;
		calls.push({ name, count: node.params.length, names, isBlock, isNamed: node.hash !== undefined });
	};
	class Calls extends Handlebars.Visitor {
		override MustacheStatement(node: hbs.AST.MustacheStatement): void {
			note(node, false);
			super.MustacheStatement(node);
		}
		override BlockStatement(node: hbs.AST.BlockStatement): void {
			note(node, true);
			super.BlockStatement(node);
		}
		override SubExpression(node: hbs.AST.SubExpression): void {
			note(node, false);
			super.SubExpression(node);
		}
	}
	for (const template of templates) new Calls().accept(Handlebars.parse(template));
	return calls;
}
