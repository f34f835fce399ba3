import { expect, test } from "vitest";
import { emptyMessage } from "../../../../generator/analyze/rules/empty-message.ts";
import type { TemplateExpression, TemplateNode } from "../../../../generator/model/template-node.ts";
import { project } from "../../../support/project.ts";
import { printNode, promptDocument, textNode, userMessage } from "../../../support/prompt-document.ts";

const path = "prompts/x.yaml";
const span = { path, start: 0, end: 0 };
const name: TemplateExpression = {
	kind: "path",
	path: { original: "name", depth: 0, data: false, segments: ["name"], span },
	span,
};
const text = (value: string) => textNode(path, value);
const print = printNode(path);
const condition = (body: TemplateNode[], otherwise: TemplateNode[]): TemplateNode => ({
	kind: "if",
	negated: false,
	includeZero: false,
	condition: name,
	body,
	otherwise,
	span,
});
const loop = (body: TemplateNode[]): TemplateNode => ({
	kind: "each",
	subject: name,
	parameters: [],
	body,
	otherwise: [],
	span,
});

const check = (body: readonly TemplateNode[], format: "chat" | "text" = "chat") =>
	emptyMessage(project(promptDocument("x", { format, messages: [userMessage(path, body)] })));

test.each<{ given: string; body: TemplateNode[] }>([
	{ given: "nothing", body: [] },
	{ given: "white space", body: [text(" \n\t\u00a0")] },
	{ given: "a condition around white space", body: [text(" "), condition([text(" ")], [])] },
	{ given: "a loop around white space", body: [loop([text("\n")])] },
])("always blank: $given", ({ body }) => {
	expect(check(body)).toEqual([
		{
			code: "empty-message",
			severity: "error",
			message: "The user message is always blank.",
			span: { path, start: 1, end: 9 },
			hint: "Write its text, or remove the message.",
		},
	]);
});

test.each<{ given: string; body: TemplateNode[] }>([
	{ given: "a word", body: [text(" Hello ")] },
	{ given: "a value", body: [print] },
	{ given: "a word in one branch", body: [condition([], [text("x")])] },
	{ given: "a value in a loop", body: [loop([print])] },
])("not always blank: $given", ({ body }) => {
	expect(check(body)).toEqual([]);
});

test("a text prompt is told about its template", () => {
	expect(check([], "text").map(({ message, hint }) => [message, hint])).toEqual([
		["The template is always blank.", "Write its text."],
	]);
});
