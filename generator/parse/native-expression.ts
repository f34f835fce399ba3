import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { TemplateExpression } from "../model/template-node.ts";
import type { DataNode } from "./data-node.ts";
import { describeNode, headOf } from "./data-value.ts";
import { parseTemplate } from "./template.ts";

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
	const example = `Write \`${name}: orders\`, or a helper: \`${name}: eq plan "pro"\`.`;
	if (node.kind !== "scalar" || typeof node.value !== "string" || node.value.trim() === "") {
		return refuse(`\`${name}\` must be an expression, but it is ${describeNode(node)}.`, example);
	}
	const { value, offsetAt } = node;
	if (value.includes("{{") || value.includes("}}")) {
		return refuse(`\`${name}\` is an expression and takes no braces.`, `Write \`${name}: ${bare(value)}\`.`);
	}
	const isCall = /\s/.test(value.trim()) && !value.trim().startsWith("(");
	const before = isCall ? `${opening}(` : opening;
	const parsed = parseTemplate(`${before}${value}${isCall ? ")" : ""}}}{{/if}}`, {
		path: source.path,
		offsetAt: (index) => offsetAt(Math.min(Math.max(index - before.length, 0), value.length)),
	});
	const [only] = parsed.nodes;
	if (parsed.diagnostics.length > 0) return { diagnostics: parsed.diagnostics };
	if (only?.kind !== "if" || parsed.nodes.length > 1) return refuse(`\`${name}\` is no expression.`, example);
	return { value: only.condition, diagnostics: [] };
}

/** Reads an expression that names a variable: a path, nothing computed. */
export function parseNativeVariable(node: DataNode, name: string, source: SourceFile): ParsedExpression {
	const parsed = parseNativeExpression(node, name, source);
	if (parsed.value === undefined || parsed.value.kind === "path") return parsed;
	const message = `\`${name}\` must be the name of a variable.`;
	const hint = `Write \`${name}: conversation\`, and give it to the prompt.`;
	return { diagnostics: [createDiagnostic("wrong-type", headOf(node), message, { hint })] };
}

const bare = (text: string): string => text.replaceAll(/\{\{|\}\}/g, "").trim();
