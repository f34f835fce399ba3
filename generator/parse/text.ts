import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { TemplateNode } from "../model/template-node.ts";
import type { DataNode, ScalarNode } from "./data-node.ts";
import { describeNode, headOf } from "./data-value.ts";
import { findSingleBraces } from "./single-braces.ts";
import { parseTemplate } from "./template.ts";
import { toDiagnostic } from "./template-failure.ts";
import { findBracesTrap, findTextTrap, type TextTrap } from "./text-traps.ts";

/** The parsed template of a text; undefined where the node holds no text, and then a finding says so. */
export type ParsedText = {
	readonly body: readonly TemplateNode[] | undefined;
	/** Whether the body is all of the template: nothing in it was refused. */
	readonly complete: boolean;
	readonly diagnostics: readonly Diagnostic[];
};

/**
 * Reads a template of a native file: what YAML took is reported and the text that was meant is read; the final line break
 * of a block scalar belongs to it only with `|+` (DESIGN.md §3).
 */
export function parseNativeText(node: DataNode, name: string, source: SourceFile): ParsedText {
	if (node.kind !== "scalar") {
		const braces = findBracesTrap(node, source);
		return braces === undefined ? refuse(node, name) : withFinding(braces, parseMeant(braces.meant, source));
	}
	const value = withoutFinalBreak(node, source);
	const trap = node.style === "json" ? undefined : findTextTrap(node, value, source);
	const parsed = trap?.meant === undefined ? parseValue(node, name, source, value) : parseMeant(trap.meant, source);
	return trap === undefined ? parsed : withFinding(trap, parsed);
}

const withFinding = ({ diagnostic }: TextTrap, parsed: ParsedText): ParsedText => ({
	...parsed,
	// What the finding is about is not reported twice.
	diagnostics: [diagnostic, ...parsed.diagnostics.filter(({ span }) => span.start !== diagnostic.span.start)],
});

/** Reads a stretch of the file as the text that was meant. */
const parseMeant = ({ start, end }: NonNullable<TextTrap["meant"]>, source: SourceFile): ParsedText =>
	parseBody(source.text.slice(start, end), source, (index) => start + index);

/** Reads a template exactly as YAML or JSON says it. */
export function parseExactText(node: DataNode, name: string, source: SourceFile): ParsedText {
	return node.kind === "scalar" ? parseValue(node, name, source, node.value) : refuse(node, name);
}

/** An absent text is an empty one, which analysis reports for every prompt alike. */
function parseValue(node: ScalarNode, name: string, source: SourceFile, value: ScalarNode["value"]): ParsedText {
	if (value !== null && typeof value !== "string") return refuse(node, name);
	return parseBody(value ?? "", source, node.offsetAt);
}

function parseBody(text: string, source: SourceFile, offsetAt: (index: number) => number): ParsedText {
	const place = { path: source.path, offsetAt };
	const parsed = parseTemplate(text, place);
	const { nodes } = parsed;
	const singleBraces = source.text.includes("{{") ? [] : findSingleBraces(text);
	const diagnostics = [...parsed.diagnostics, ...singleBraces.map((finding) => toDiagnostic(finding, place))];
	return { body: nodes, complete: diagnostics.every(({ severity }) => severity !== "error"), diagnostics };
}

function refuse(node: DataNode, name: string): ParsedText {
	const message = `\`${name}\` must be text, but it is ${describeNode(node)}.`;
	return { body: undefined, complete: false, diagnostics: [createDiagnostic("wrong-type", headOf(node), message)] };
}

function withoutFinalBreak(node: ScalarNode, source: SourceFile): ScalarNode["value"] {
	const { value, style, span } = node;
	if (typeof value !== "string" || (style !== "literal-block" && style !== "folded-block")) return value;
	const keeps = /^[|>][1-9]?\+/.test(source.text.slice(span.start, span.start + 3));
	return keeps || !value.endsWith("\n") ? value : value.slice(0, -1);
}
