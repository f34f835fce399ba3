import type { PromptDocument } from "../../generator/model/document.ts";
import type { MessageNode, TemplateNode, TemplatePath } from "../../generator/model/template-node.ts";

/** A prompt as its file `prompts/<id>.yaml` would say it, with one user message that prints a variable. */
export function promptDocument(id: string, changes: Partial<PromptDocument> = {}): PromptDocument {
	const path = `prompts/${id}.yaml`;
	const span = { path, start: 0, end: 0 };
	return {
		source: { path, root: "prompts", kind: "yaml", text: "" },
		id: { value: id, span },
		format: "chat",
		status: "active",
		tags: [],
		models: { byProvider: {} },
		settings: { common: { entries: [], raw: [] }, byProvider: {} },
		messages: [userMessage(path, [printNode(path)])],
		...changes,
	};
}

/** A user message of that file. */
export const userMessage = (path: string, body: readonly TemplateNode[]): MessageNode => ({
	kind: "message",
	hasParts: false,
	role: { value: "user", span: { path, start: 1, end: 5 } },
	body,
	required: false,
	span: { path, start: 1, end: 9 },
});

/** Literal text of that file. */
export const textNode = (path: string, value: string): TemplateNode => ({
	kind: "text",
	value,
	span: { path, start: 0, end: 0 },
});

/** `{{name}}` in that file. */
export function printNode(file: string): TemplateNode {
	const span = { path: file, start: 0, end: 0 };
	const path: TemplatePath = { original: "name", depth: 0, data: false, segments: ["name"], span };
	return { kind: "print", value: { kind: "path", path, span }, span };
}
