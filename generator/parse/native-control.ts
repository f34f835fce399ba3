import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { BlockNode, IfNode, TemplateNode } from "../model/template-node.ts";
import { correctKeys } from "./correct-keys.ts";
import type { DataNode, MapEntry } from "./data-node.ts";
import { describeNode, headOf, isNull } from "./data-value.ts";
import { parseNativeExpression } from "./native-expression.ts";
import { createUnknownKeyDiagnostic } from "./unknown-key.ts";

/** What was read of a list: its nodes, whether that is all of them, and what was found. */
export type ParsedNodes<Node extends TemplateNode = TemplateNode> = {
	readonly nodes: readonly Node[];
	readonly complete: boolean;
	readonly diagnostics: readonly Diagnostic[];
};

/** What keeps the place of what was refused. */
export type RefusedNode = Extract<TemplateNode, { readonly kind: "refused" }>;

/** Where a loop or a condition stands: what its items are called, and how a list of them is read. */
export type ControlPlace = {
	readonly itemsKey: "messages" | "parts";
	readonly parseItems: (node: DataNode) => ParsedNodes;
	readonly source: SourceFile;
};

/** The names of what stands around items. */
const controls = ["each", "if"] as const;

/**
 * The entry that makes an item a loop or a condition: `each` or `if`, or what nothing else is meant by. `others` are the
 * other keys of an item.
 */
export function findControl(entries: readonly MapEntry[], others: readonly string[]): MapEntry | undefined {
	const isControl = (name: string): boolean => controls.some((control) => control === name);
	const written = entries.find(({ name }) => isControl(name));
	if (written !== undefined || entries.some(({ name }) => others.includes(name))) return written;
	return correctKeys(entries, [...others, ...controls]).find(({ name }) => isControl(name));
}

/**
 * Reads `each: items` with `as: name`, or `if: condition` with `else:`, around messages or parts (DESIGN.md §3). They are
 * scoped like `{{#each}}` and `{{#if}}`.
 */
export function parseControl(
	entries: readonly MapEntry[],
	control: MapEntry,
	place: ControlPlace,
): ParsedNodes<IfNode | BlockNode | RefusedNode> {
	const { itemsKey, parseItems, source } = place;
	const isLoop = control.name === "each";
	const known = [control.name, itemsKey, isLoop ? "as" : "else"];
	const meant = correctKeys(entries, known);
	const unknown = entries.filter(({ name }) => !known.includes(name)).map((entry) => unknownKey(entry, known, control));
	const subject = parseNativeExpression(control.value, control.name, source);
	const items = meant.find(({ name }) => name === itemsKey);
	const body = items === undefined ? missing(control, itemsKey, unknown) : parseBody(items, parseItems);
	const other = isLoop ? undefined : meant.find(({ name }) => name === "else");
	const otherwise = other === undefined ? nothing : parseBody(other, parseItems);
	const names = parseNames(meant.find(({ name }) => name === "as"));
	const diagnostics = [
		...unknown,
		...subject.diagnostics,
		...names.diagnostics,
		...body.diagnostics,
		...otherwise.diagnostics,
	];
	const complete = body.complete && otherwise.complete && diagnostics.every(({ severity }) => severity !== "error");
	if (subject.value === undefined) {
		return { nodes: [{ kind: "refused", span: control.key.span }], complete: false, diagnostics };
	}
	const parts = { body: body.nodes, otherwise: otherwise.nodes, span: control.key.span };
	const node: IfNode | BlockNode = isLoop
		? { kind: "each", subject: subject.value, parameters: names.names, ...parts }
		: { kind: "if", negated: false, includeZero: false, condition: subject.value, ...parts };
	return { nodes: [node], complete, diagnostics };
}

/** What stands under a key: something, or the key should not be there. */
function parseBody({ name, key, value }: MapEntry, parseItems: ControlPlace["parseItems"]): ParsedNodes {
	if (!isNull(value) && (value.kind !== "list" || value.items.length > 0)) return parseItems(value);
	const hint = name === "else" ? "Write what is there instead, or remove `else`." : "Write what it holds.";
	const finding = createDiagnostic("invalid-value", key.span, `\`${name}\` is empty.`, { hint });
	return { nodes: [{ kind: "refused", span: key.span }], complete: false, diagnostics: [finding] };
}

const nothing: ParsedNodes = { nodes: [], complete: true, diagnostics: [] };

/** Without its items; they may stand under a key that was reported. */
function missing({ name, key }: MapEntry, itemsKey: string, unknown: readonly Diagnostic[]): ParsedNodes {
	const nodes = [{ kind: "refused", span: key.span } as const];
	if (unknown.length > 0) return { nodes, complete: false, diagnostics: [] };
	const message = `\`${name}\` needs \`${itemsKey}\`.`;
	const hint = `Write what it holds under \`${itemsKey}:\`, beside \`${name}\`.`;
	return { nodes, complete: false, diagnostics: [createDiagnostic("missing-key", key.span, message, { hint })] };
}

function unknownKey(entry: MapEntry, known: readonly string[], control: MapEntry): Diagnostic {
	// The name of the loop or the condition itself may be misspelt.
	const isControl = entry.key.span.start === control.key.span.start;
	const place = isControl ? (known.includes("parts") ? "a part" : "a message") : `\`${control.name}\``;
	return createUnknownKeyDiagnostic(entry, place, known);
}

/** What a name of an item or of an index may be. */
export const parameterName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** `as: item`, or `as: [item, index]`. */
function parseNames(entry: MapEntry | undefined): {
	readonly names: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
} {
	if (entry === undefined) return { names: [], diagnostics: [] };
	const { value } = entry;
	const names = (value.kind === "list" ? value.items : [value]).map((item) =>
		item.kind === "scalar" && typeof item.value === "string" && parameterName.test(item.value) ? item.value : undefined,
	);
	const known = names.filter((name) => name !== undefined);
	if (known.length === names.length && names.length > 0 && names.length < 3) return { names: known, diagnostics: [] };
	const message = `\`as\` must be a name, or a list of two, but it is ${describeNode(value)}.`;
	const hint = "Write `as: item`, or `as: [item, index]`.";
	return { names: [], diagnostics: [createDiagnostic("invalid-value", headOf(value), message, { hint })] };
}
