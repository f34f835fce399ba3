import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DataNode, MapEntry, ScalarNode } from "./data-node.ts";
import { describeNode, entryOf, headOf } from "./data-value.ts";

/** The entry `tools` of the native form that a file of dotprompt's says, if it has tools. */
export type DotpromptTools = { readonly entry?: MapEntry; readonly diagnostics: readonly Diagnostic[] };

type Tool = { readonly entry: MapEntry } | { readonly finding: Diagnostic };

/**
 * Reads dotprompt's `toolDefs`, a list of `{ name, description, inputSchema }`, as the native form's map of tools, and `tools`,
 * the names of those that the prompt may use: all of them, since nothing else could. `tools` may also be the map itself.
 */
export function readDotpromptTools(tools: MapEntry | undefined, toolDefs: MapEntry | undefined): DotpromptTools {
	const read = toolDefs === undefined ? [] : definedTools(toolDefs.value);
	const defined = read.flatMap((tool) => ("entry" in tool ? [tool.entry] : []));
	const findings = read.flatMap((tool) => ("finding" in tool ? [tool.finding] : []));
	const place = toolDefs ?? tools;
	if (place === undefined) return { diagnostics: [] };
	if (tools !== undefined && tools.value.kind !== "list") {
		return toolDefs === undefined ? { entry: tools, diagnostics: [] } : refuseBoth(tools, toolDefs);
	}
	const wanted = tools === undefined ? defined.map(({ name }) => name) : namesIn(tools.value);
	const missing = tools === undefined ? [] : missingTools(tools.value, defined);
	const entries = defined.filter(({ name }) => wanted.includes(name));
	const key: ScalarNode = { ...place.key, value: "tools" };
	return {
		...(entries.length === 0
			? {}
			: { entry: { key, name: "tools", value: { kind: "map", entries, span: place.value.span } } }),
		diagnostics: [...findings, ...missing],
	};
}

function refuseBoth(tools: MapEntry, toolDefs: MapEntry): DotpromptTools {
	const related = [{ message: "the other tools", span: toolDefs.key.span }];
	const message = "A prompt has a map of `tools`, or `toolDefs` with a list of their names, not both.";
	return { diagnostics: [createDiagnostic("invalid-value", tools.key.span, message, { related })] };
}

const namesIn = (node: DataNode): readonly string[] =>
	node.kind === "list"
		? node.items.flatMap((item) => (item.kind === "scalar" && typeof item.value === "string" ? [item.value] : []))
		: [];

/** Names without a tool: Genkit would know them. */
function missingTools(node: DataNode, defined: readonly MapEntry[]): readonly Diagnostic[] {
	const items = node.kind === "list" ? node.items : [];
	return items.flatMap((item) => {
		const name = item.kind === "scalar" && typeof item.value === "string" ? item.value : undefined;
		if (name !== undefined && defined.some((tool) => tool.name === name)) return [];
		const message =
			name === undefined
				? `A list of \`tools\` holds names, but this is ${describeNode(item)}.`
				: `The tool \`${name}\` is not defined in this file: the names of dotprompt's tools are Genkit's to know.`;
		const hint = `Make \`tools\` a map: { ${name ?? "search"}: { description: …, input: { query: string } } }, or define it under \`toolDefs\`.`;
		return [createDiagnostic("invalid-value", headOf(item), message, { hint })];
	});
}

function definedTools(node: DataNode): readonly Tool[] {
	if (node.kind === "list") return node.items.map((item, i) => definedTool(item, node.items.slice(0, i)));
	const message = `\`toolDefs\` must be a list of tools, but it is ${describeNode(node)}.`;
	return [{ finding: createDiagnostic("wrong-type", headOf(node), message) }];
}

function definedTool(node: DataNode, before: readonly DataNode[]): Tool {
	const name = entryOf(node, "name")?.value;
	if (node.kind !== "map" || name?.kind !== "scalar" || typeof name.value !== "string") {
		const hint = "Write: { name: search, description: …, inputSchema: { query: string } }";
		return { finding: createDiagnostic("missing-key", headOf(node), "A tool of `toolDefs` needs a `name`.", { hint }) };
	}
	const isTwice = before.some((other) => nameOf(other) === name.value);
	if (isTwice) {
		const message = `Two tools are called \`${name.value}\`.`;
		return {
			finding: createDiagnostic("invalid-value", name.span, message, { hint: "Give one of them another name." }),
		};
	}
	const entries = node.entries
		// What a tool gives is the business of the function that runs it.
		.filter((entry) => entry.name !== "name" && entry.name !== "outputSchema")
		.map((entry) => (entry.name === "inputSchema" ? renamed(entry, "input") : entry));
	return { entry: { key: name, name: name.value, value: { kind: "map", entries, span: node.span } } };
}

function nameOf(node: DataNode): unknown {
	const name = entryOf(node, "name")?.value;
	return name?.kind === "scalar" ? name.value : undefined;
}

const renamed = (entry: MapEntry, name: string): MapEntry => ({ ...entry, key: { ...entry.key, value: name }, name });
