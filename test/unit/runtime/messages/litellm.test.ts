import { expect, test } from "vitest";
import { litellmMessages, openaiMessages } from "../../../../runtime/index.ts";
import { conversation } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

test("a whole conversation is that of Chat Completions", () => {
	expect(litellmMessages("support", conversation)).toStrictEqual(openaiMessages("support", conversation));
});

test("breakpoints are Anthropic's, on parts", () => {
	expect(
		litellmMessages("support", [
			{ role: "system", content: "A", cache: "1h" },
			{
				role: "user",
				content: [
					{ type: "text", text: "B", cache: true },
					{ type: "text", text: "C" },
				],
			},
		]),
	).toStrictEqual([
		{ role: "system", content: [{ type: "text", text: "A", cache_control: { type: "ephemeral", ttl: "1h" } }] },
		{
			role: "user",
			content: [
				{ type: "text", text: "B", cache_control: { type: "ephemeral" } },
				{ type: "text", text: "C" },
			],
		},
	]);
});

test("what Chat Completions refuses, a proxy is not asked for", () => {
	const failure = inputFailure(() =>
		litellmMessages("support", [{ role: "user", content: [{ type: "file", url: "https://example.com/a.pdf" }] }]),
	);
	expect(failure).toBe('Prompt "support": messages[0].content[0] must be a file as base64 or bytes, but is url');
});
