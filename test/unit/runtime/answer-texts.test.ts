import { describe, expect, test } from "vitest";
import { aiSdkAnswer, bedrockAnswer, isPromptOutputError } from "../../../runtime/index.ts";

function kindOf(read: () => string): string {
	try {
		return read();
	} catch (error) {
		if (isPromptOutputError(error)) return error.kind;
		throw error;
	}
}

describe("what Converse gave", () => {
	const output = { message: { content: [{ reasoningContent: {} }, { text: "{" }, { text: "}" }] } };
	test.each([
		["end_turn", "{}"],
		["max_tokens", "truncated"],
		["model_context_window_exceeded", "truncated"],
		["content_filtered", "refusal"],
		["guardrail_intervened", "refusal"],
	])("%s is %s", (stopReason, want) => {
		expect(kindOf(() => bedrockAnswer("triage", { output, stopReason }))).toBe(want);
	});

	test("no message is no text", () => {
		expect(bedrockAnswer("triage", { stopReason: "end_turn" })).toBe("");
	});
});

test.each([
	["stop", "{}"],
	["length", "truncated"],
	["content-filter", "refusal"],
])("what the AI SDK gave with %s is %s", (finishReason, want) => {
	expect(kindOf(() => aiSdkAnswer("triage", { text: "{}", finishReason }))).toBe(want);
});
