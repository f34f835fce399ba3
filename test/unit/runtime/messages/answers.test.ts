import { expect, test } from "vitest";
import { cohereAnswer, isPromptOutputError, mistralAnswer, ollamaAnswer } from "../../../../runtime/index.ts";

const parts = [
	{ type: "thinking", thinking: [{ type: "text", text: "hm" }] },
	{ type: "text", text: "{" },
	{ type: "text", text: "}" },
];
const mistral = (content: string | object[] | null, finishReason = "stop") => ({
	choices: [{ finishReason, message: { content } }],
});

test.each([
	["Mistral's text", () => mistralAnswer("triage", mistral("{}")), "{}"],
	["Mistral's chunks without its thoughts", () => mistralAnswer("triage", mistral(parts)), "{}"],
	["Mistral's calls of tools alone", () => mistralAnswer("triage", mistral(null, "tool_calls")), ""],
	["no choice of Mistral's", () => mistralAnswer("triage", { choices: [] }), ""],
	["Cohere's parts without its thoughts", () => cohereAnswer("triage", { message: { content: parts } }), "{}"],
	["Cohere's calls of tools alone", () => cohereAnswer("triage", { finishReason: "TOOL_CALL", message: {} }), ""],
	["Ollama's text", () => ollamaAnswer("triage", { done_reason: "stop", message: { content: "{}" } }), "{}"],
])("%s", (_, read, text) => {
	expect(read()).toBe(text);
});

test.each([
	["Mistral", () => mistralAnswer("triage", mistral("{", "length"))],
	["Mistral at the model's own limit", () => mistralAnswer("triage", mistral("{", "model_length"))],
	[
		"Cohere",
		() => cohereAnswer("triage", { finishReason: "MAX_TOKENS", message: { content: [{ type: "text", text: "{" }] } }),
	],
	["Ollama", () => ollamaAnswer("triage", { done_reason: "length", message: { content: "{" } })],
])("an answer of %s that was cut off", (_, read) => {
	let caught: unknown;
	try {
		read();
	} catch (error) {
		caught = error;
	}
	expect(isPromptOutputError(caught) && [caught.kind, caught.text]).toEqual(["truncated", "{"]);
});
