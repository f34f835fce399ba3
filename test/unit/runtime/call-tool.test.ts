import { describe, expect, test } from "vitest";
import { addIssue } from "../../../runtime/add-issue.ts";
import { callTool } from "../../../runtime/call-tool.ts";
import { dropNulls } from "../../../runtime/drop-nulls.ts";
import { isPromptToolError } from "../../../runtime/is-prompt-tool-error.ts";
import { promptTool } from "../../../runtime/prompt-tool.ts";
import type { GivenToolCall } from "../../../runtime/types/tool.ts";

type Search = { query: string; limit?: number };

const tools = {
	search: promptTool(
		"search",
		"Finds orders.",
		(input: Search) =>
			typeof input.query === "string" ? undefined : addIssue(undefined, "query", "string", input.query),
		() => ({ type: "object" }),
		(input) => dropNulls(input, ["limit"]),
	),
};
const handlers = { search: (input: Search) => JSON.stringify(input) };

describe("a call finds its tool and what it is called with, as each client gives it", () => {
	const input = { query: "shoes" };
	const text = JSON.stringify(input);
	test.each<[string, GivenToolCall]>([
		["neutral", { id: "1", name: "search", input }],
		["OpenAI chat, Mistral, Cohere", { id: "1", type: "function", function: { name: "search", arguments: text } }],
		["OpenAI Responses", { type: "function_call", name: "search", arguments: text }],
		["Anthropic", { type: "tool_use", id: "1", name: "search", input }],
		["Gemini", { name: "search", args: input }],
		["Ollama", { function: { name: "search", arguments: input } }],
		["LangChain", { id: "1", type: "tool_call", name: "search", args: input }],
		["AI SDK", { toolName: "search", input }],
	])("%s", (_client, call) => expect(callTool(tools, handlers, call)).toBe(text));
});

test("null stands for what may be left out where strict mode asks for every field", () => {
	expect(callTool(tools, handlers, { name: "search", arguments: '{"query":"a","limit":null}' })).toBe('{"query":"a"}');
});

test.each<[GivenToolCall, string, string]>([
	[{ name: "serach", input: {} }, "unknown-tool", 'Tool "serach": there is no such tool; did it mean "search"?'],
	[{ name: "constructor", input: {} }, "unknown-tool", 'Tool "constructor": there is no such tool'],
	[{ name: "__proto__", input: {} }, "unknown-tool", 'Tool "__proto__": there is no such tool'],
	[{ name: "search", arguments: "{" }, "not-json", 'Tool "search": what it is called with is no JSON'],
	[
		{ name: "search", input: { query: 4111 } },
		"invalid",
		'Tool "search": it is called with something else than it takes: query must be string, but is number',
	],
	[
		{ name: "search" },
		"invalid",
		'Tool "search": it is called with something else than it takes: query must be string, but is undefined',
	],
])("%j is refused", (call, kind, message) => {
	let caught: unknown;
	try {
		callTool(tools, handlers, call);
	} catch (error) {
		caught = error;
	}
	expect(isPromptToolError(caught) && [caught.kind, caught.message]).toEqual([kind, message]);
});

test("the schema of a tool is a Standard Schema", () => {
	const { input } = tools.search;
	expect(input["~standard"].validate({ query: 1 })).toMatchObject({ issues: [{ path: ["query"] }] });
	expect(input.safeParse('{"query":"a"}')).toEqual({ success: true, data: { query: "a" } });
	expect(input.safeParse("").success).toBe(false);
});
