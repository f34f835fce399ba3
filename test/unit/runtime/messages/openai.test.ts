import OpenAI from "openai";
import { describe, expect, test } from "vitest";
import { openaiMessages } from "../../../../runtime/index.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { Message } from "../../../../runtime/types/message.ts";
import { captureBodies } from "../../../support/capture-bodies.ts";
import { calling, conversation, time, weather } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

const convert = (...messages: readonly Message[]) => openaiMessages("support", messages);
const user: Message = { role: "user", content: "Hi" };
const mark = { prompt_cache_breakpoint: { mode: "explicit" } };

test("a whole conversation", () => {
	expect(convert(...conversation)).toStrictEqual([
		{ role: "system", content: "Be kind." },
		{
			role: "user",
			content: [
				{ type: "text", text: "What is " },
				{ type: "image_url", image_url: { url: "data:image/png;base64,iVBORw==" } },
				{ type: "text", text: "?" },
			],
		},
		{
			role: "assistant",
			content: "I look.",
			tool_calls: [
				{ id: "call_1", type: "function", function: { name: "weather", arguments: '{"city":"Oslo"}' } },
				{ id: "call_2", type: "function", function: { name: "time", arguments: "{}" } },
			],
		},
		{ role: "tool", tool_call_id: "call_1", content: "3 °C" },
		{ role: "tool", tool_call_id: "call_2", content: "no clock" },
		{ role: "assistant", content: "Cold." },
		{ role: "user", content: "Thanks." },
	]);
});

test("nothing of the messages is changed or shared", () => {
	const input = structuredClone(conversation);
	const first = convert(...input);
	for (const message of first) if (Array.isArray(message.content)) message.content.pop();
	expect(input).toEqual(conversation);
	expect(convert(...input)).not.toEqual(first);
});

test("names and the developer's role", () => {
	expect(
		convert(
			{ role: "developer", content: "A", name: "rules" },
			{ role: "user", content: "Hi", name: "ada" },
			{ role: "assistant", content: "Hi", name: "bot" },
			{ role: "system", content: "B" },
		),
	).toStrictEqual([
		{ role: "developer", content: "A", name: "rules" },
		{ role: "user", content: "Hi", name: "ada" },
		{ role: "assistant", content: "Hi", name: "bot" },
		{ role: "system", content: "B" },
	]);
});

test("media from everywhere", () => {
	expect(
		convert({
			role: "user",
			content: [
				{ type: "image", url: "https://example.com/cat.png", detail: "low" },
				{ type: "image", bytes: new Uint8Array([72, 105]), mediaType: "image/gif" },
				{ type: "audio", base64: "SGk=", mediaType: "audio/mpeg" },
				{ type: "audio", url: "data:audio/x-wav;base64,SGk=" },
				{ type: "file", bytes: new Uint8Array([72, 105]), mediaType: "application/pdf", name: "a.pdf" },
				{ type: "file", url: "data:application/pdf;base64,SGk=", mediaType: "application/pdf" },
			],
		}),
	).toStrictEqual([
		{
			role: "user",
			content: [
				{ type: "image_url", image_url: { url: "https://example.com/cat.png", detail: "low" } },
				{ type: "image_url", image_url: { url: "data:image/gif;base64,SGk=" } },
				{ type: "input_audio", input_audio: { data: "SGk=", format: "mp3" } },
				{ type: "input_audio", input_audio: { data: "SGk=", format: "wav" } },
				{ type: "file", file: { file_data: "data:application/pdf;base64,SGk=", filename: "a.pdf" } },
				{ type: "file", file: { file_data: "data:application/pdf;base64,SGk=", filename: "file.pdf" } },
			],
		},
	]);
});

test("breakpoints stand on parts, that of a message on its last", () => {
	expect(
		convert(
			{ role: "system", content: "A", cache: true },
			{
				role: "user",
				content: [
					{ type: "text", text: "B", cache: "1h" },
					{ type: "image", url: "https://example.com/cat.png" },
				],
				cache: true,
			},
			{ role: "assistant", content: "", cache: true },
			{ role: "user", content: [], cache: true },
		),
	).toStrictEqual([
		{ role: "system", content: [{ type: "text", text: "A", ...mark }] },
		{
			role: "user",
			content: [
				{ type: "text", text: "B", ...mark },
				{ type: "image_url", image_url: { url: "https://example.com/cat.png" }, ...mark },
			],
		},
		{ role: "assistant", content: "" },
		{ role: "user", content: "" },
	]);
});

test("calls without a text have no content", () => {
	expect(convert({ ...calling, content: "" }, weather, time)[0]).not.toHaveProperty("content");
});

test("a function's message is a result where it answers a call, and itself elsewhere", () => {
	const result: Message = { role: "function", name: "time", content: "noon" };
	expect(convert(user, result)[1]).toStrictEqual({ role: "function", name: "time", content: "noon" });
	expect(convert(calling, weather, result)[2]).toStrictEqual({ role: "tool", tool_call_id: "call_2", content: "noon" });
});

test("native messages are passed through in their place", () => {
	const refusal: OpenAI.ChatCompletionMessageParam = { role: "assistant", refusal: "No." };
	const messages: readonly PromptMessage<OpenAI.ChatCompletionMessageParam>[] = [user, { native: [refusal] }, user];
	const converted = openaiMessages<OpenAI.ChatCompletionMessageParam>("support", messages);
	expect(converted).toHaveLength(3);
	expect(converted[1]).toBe(refusal);
});

describe("what Chat Completions refuses", () => {
	test.each<readonly [string, readonly Message[], string]>([
		[
			"audio that is an address",
			[{ role: "user", content: [{ type: "audio", url: "https://secret.example/a.wav" }] }],
			"messages[0].content[0] must be audio as base64 or bytes, but is url",
		],
		[
			"audio in another format",
			[{ role: "user", content: [{ type: "audio", base64: "secret", mediaType: "audio/secret" }] }],
			"messages[0].content[0] must be audio/wav or audio/mpeg, but is another media type",
		],
		[
			"a file that is an address",
			[{ role: "user", content: [{ type: "file", url: "https://secret.example/a.pdf" }] }],
			"messages[0].content[0] must be a file as base64 or bytes, but is url",
		],
		[
			"media that a tool gave",
			[
				{ ...calling, toolCalls: [{ id: "call_1", name: "map", input: {} }] },
				{ ...weather, content: [{ type: "image", url: "https://secret.example/a.png" }] },
			],
			"messages[1].content[0] must be a text, but is image",
		],
		[
			"a call without a result",
			[calling, weather, user],
			"messages[2] must be a result for each tool call of messages[0], but is user message",
		],
		[
			"a result without a call",
			[user, weather],
			"messages[1] must be the one answer to a tool call right before it, but is tool message",
		],
	])("%s", (_, messages, want) => {
		const failure = inputFailure(() => convert(...messages));
		expect(failure).toBe(`Prompt "support": ${want}`);
		expect(failure).not.toContain("secret");
	});
});

test("the client sends what it is given", async () => {
	const { fetch, bodies } = captureBodies({ choices: [] });
	const client = new OpenAI({ apiKey: "k", fetch });
	await client.chat.completions.create({ model: "gpt-4o", messages: convert(...conversation) });
	expect(bodies).toEqual([{ model: "gpt-4o", messages: convert(...conversation) }]);
});
