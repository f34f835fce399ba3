import { messagesOf } from "../../../generator/model/messages-of.ts";
import type { TemplateNode } from "../../../generator/model/template-node.ts";
import { parseSource } from "../../../generator/parse/index.ts";
import type { ParseContext, ParsedSource } from "../../../generator/parse/parsed-source.ts";

/** Reads one definition file of the folder `prompts`; the extension decides the format. */
export function read(text: string, name = "support.yaml", context: ParseContext = {}): ParsedSource {
	const kind = name.endsWith(".json") ? "json" : "yaml";
	return parseSource({ path: `prompts/${name}`, root: "prompts", kind, text }, context);
}

/** The findings of a file: the code and the text that each points at. */
export function findings(text: string, name?: string): readonly string[] {
	return read(text, name).diagnostics.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`.trim());
}

/** The messages of a file's only prompt, each as its role and its template, printed plainly. */
export function messages(text: string, name?: string): readonly string[] {
	const { documents } = read(text, name);
	return messagesOf(documents[0]?.messages ?? []).map(
		({ role, body }) => `${role.value}: ${body.map(printNode).join("")}`,
	);
}

function printNode(node: TemplateNode): string {
	if (node.kind === "text") return node.value;
	if (node.kind !== "print") return `{{#${node.kind}}}`;
	return node.value.kind === "path" ? `{{${node.value.path.original}}}` : `{{${node.value.kind}}}`;
}
