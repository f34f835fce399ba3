import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { TemplateExpression } from "../model/template-node.ts";
import type { DataNode } from "./data-node.ts";
import { describeNode, headOf } from "./data-value.ts";
import { parseTemplate } from "./template.ts";
import { findTextTrap } from "./text-traps.ts";

/** An expression, or what is wrong with it. */
export type ParsedExpression = {
	readonly value?: TemplateExpression;
	readonly diagnostics: readonly Diagnostic[];
};

const opening = "{{#if ";

/**
 * Reads an expression of the template language without braces (DESIGN.md §3): `conversation`, `user.orders`,
 * `eq plan "pro"`. It is read as what stands behind `{{#if`, so it means what it means there.
 */
export function parseNativeExpression(node: DataNode, name: string, source: SourceFile): ParsedExpression {
	const refuse = (message: string, hint: string): ParsedExpression => ({
		diagnostics: [createDiagnostic("wrong-type", headOf(node), message, { hint })],
	});
	const trap = node.kind === "scalar" && node.style !== "json" ? findTextTrap(node, node.value, source) : undefined;
	if (trap?.diagnostic.code === "text-has-anchor-or-tag") return { diagnostics: [trap.diagnostic] };
	if (node.kind !== "scalar" || typeof node.value !== "string" || node.value.trim() === "") {
		return refuse(`\`${name}\` must be an expression, but it is ${describeNode(node)}.`, exampleOf(name));
	}
	const { value, offsetAt } = node;
	if (value.includes("{{") || value.includes("}}")) {
		const bare = /^\s*\{\{(?:#\w+\s)?(?<bare>[^{}]+)\}\}\s*$/.exec(value)?.groups?.["bare"];
		const hint = bare === undefined ? exampleOf(name) : `Write \`${name}: ${bare.trim()}\`.`;
		return refuse(`\`${name}\` is an expression and takes no braces.`, hint);
	}
	const isCall = /\s/.test(value.trim()) && !value.trim().startsWith("(");
	const before = isCall ? `${opening}(` : opening;
	const parsed = parseTemplate(`${before}${value}${isCall ? ")" : ""}}}{{/if}}`, {
		path: source.path,
		offsetAt: (index) => offsetAt(Math.min(Math.max(index - before.length, 0), value.length)),
	});
	const [only] = parsed.nodes;
	if (parsed.diagnostics.length > 0) {
		// A comment behind an expression is one, unless it took a part of it.
		if (trap?.diagnostic.code === "text-cut-by-comment") return { diagnostics: [trap.diagnostic] };
		return { diagnostics: parsed.diagnostics.map((finding) => withHint(finding, name, value)) };
	}
	if (only?.kind !== "if" || parsed.nodes.length > 1) return refuse(`\`${name}\` is no expression.`, exampleOf(name));
	return { value: only.condition, diagnostics: [] };
}

/** What to write under a key. */
function exampleOf(name: string): string {
	switch (name) {
		case "if":
			return 'Write `if: plan`, or a helper: `if: eq plan "pro"`.';
		case "each":
			return "Write `each: orders`.";
		case "history":
			return "Write `history: conversation`.";
		case "bytes":
			return "Write `bytes: photo`.";
		default:
			return `Write \`${name}: photo\`, a URL, or a map: \`${name}: { url: … }\`.`;
	}
}

/** A hint in the words of an expression, for one in the words of a template. */
function withHint(diagnostic: Diagnostic, name: string, value: string): Diagnostic {
	const loop = /^(?<list>.+?)\s+as\s+\|\s*(?<names>[^|]*?)\s*\|\s*$/.exec(value)?.groups;
	if (name === "each" && loop !== undefined) {
		const names = loop["names"]?.split(/\s+/) ?? [];
		const as = names.length === 1 ? names.join("") : `[${names.join(", ")}]`;
		return { ...diagnostic, hint: `Write \`each: ${loop["list"]}\`, and \`as: ${as}\` below it.` };
	}
	const call = /^Write \{\{#if \((?<call>[^{}]*)\)\}\}\.$/.exec(diagnostic.hint ?? "")?.groups?.["call"];
	if (call !== undefined) return { ...diagnostic, hint: `Write \`${name}: ${call}\`.` };
	return diagnostic.hint?.includes("{{") ? { ...diagnostic, hint: exampleOf(name) } : diagnostic;
}

/** Reads an expression that names a variable: a path, nothing computed. */
export function parseNativeVariable(node: DataNode, name: string, source: SourceFile): ParsedExpression {
	const parsed = parseNativeExpression(node, name, source);
	if (parsed.value === undefined || parsed.value.kind === "path") return parsed;
	const message = `\`${name}\` must be the name of a variable.`;
	return { diagnostics: [createDiagnostic("wrong-type", headOf(node), message, { hint: exampleOf(name) })] };
}
