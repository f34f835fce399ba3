import OpenAI from "openai";
import { describe, expect, test } from "vitest";
import { openaiResponsesInput } from "../../../../runtime/index.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { Message } from "../../../../runtime/types/message.ts";
import { captureBodies } from "../../../support/capture-bodies.ts";
import { calling, conversation, time, weather } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

const convert = (...messages: readonly Message[]) => openaiResponsesInput("support", messages);
const user: Message = { role: "user", content: "Hi" };
const mark = { prompt_cache_breakpoint: { mode: "explicit" } };

test("a whole conversation", () => {
	expect(convert(...conversation)).toStrictEqual([
		{ role: "system", content: "Be kind." },
		{
			role: "user",
			content: [
				{ type: "input_text", text: "What is " },
				{ type: "input_image", image_url: "data:image/png;base64,iVBORw==", detail: "auto" },
				{ type: "input_text", text: "?" },
			],
		},
		{ role: "assistant", content: "I look." },
		{ type: "function_call", call_id: "call_1", name: "weather", arguments: '{"city":"Oslo"}' },
		{ type: "function_call", call_id: "call_2", name: "time", arguments: "{}" },
		{ type: "function_call_output", call_id: "call_1", output: "3 °C" },
		{ type: "function_call_output", call_id: "call_2", output: "no clock" },
		{ role: "assistant", content: "Cold." },
		{ role: "user", content: "Thanks." },
	]);
});

test("nothing of the messages is changed or shared", () => {
	const input = structuredClone(conversation);
	const first = convert(...input);
	for (const item of first) if ("content" in item && Array.isArray(item.content)) item.content.pop();
	expect(input).toEqual(conversation);
	expect(convert(...input)).not.toEqual(first);
});

test("the assistant's parts are one plain string, calls without a text none", () => {
	const parts = [
		{ type: "text" as const, text: "A" },
		{ type: "text" as const, text: "B", cache: true as const },
	];
	expect(convert({ role: "assistant", content: parts })).toStrictEqual([{ role: "assistant", content: "AB" }]);
	expect(convert({ ...calling, content: "" })).toHaveLength(2);
	expect(convert({ role: "assistant", content: "" })).toStrictEqual([{ role: "assistant", content: "" }]);
});

test("files by their data or their address, images as closely as is said", () => {
	expect(
		convert({
			role: "user",
			content: [
				{ type: "file", url: "https://example.com/a.pdf", name: "a.pdf" },
				{ type: "file", bytes: new Uint8Array([72, 105]), mediaType: "application/pdf", name: "a.pdf" },
				{ type: "file", url: "data:text/plain;base64,SGk=" },
				{ type: "image", url: "https://example.com/cat.png", detail: "high" },
			],
		}),
	).toStrictEqual([
		{
			role: "user",
			content: [
				{ type: "input_file", file_url: "https://example.com/a.pdf" },
				{ type: "input_file", file_data: "data:application/pdf;base64,SGk=", filename: "a.pdf" },
				{ type: "input_file", file_data: "data:text/plain;base64,SGk=", filename: "file" },
				{ type: "input_image", image_url: "https://example.com/cat.png", detail: "high" },
			],
		},
	]);
});

test("breakpoints stand on parts", () => {
	expect(
		convert({ role: "developer", content: "A", cache: true }, { role: "user", content: "B", name: "ada", cache: "1h" }),
	).toStrictEqual([
		{ role: "developer", content: [{ type: "input_text", text: "A", ...mark }] },
		{ role: "user", content: [{ type: "input_text", text: "B", ...mark }] },
	]);
});

test("a result may answer a call that the API remembers, and a function's result answers by its name", () => {
	expect(convert(weather)).toStrictEqual([{ type: "function_call_output", call_id: "call_1", output: "3 °C" }]);
	expect(convert(calling, time, { role: "function", name: "weather", content: "4 °C" }).at(-1)).toStrictEqual({
		type: "function_call_output",
		call_id: "call_1",
		output: "4 °C",
	});
});

test("native items are passed through in their place", () => {
	const reasoning: OpenAI.Responses.ResponseInputItem = { type: "reasoning", id: "rs_1", summary: [] };
	const messages: readonly PromptMessage<OpenAI.Responses.ResponseInputItem>[] = [user, { native: [reasoning] }, user];
	const items = openaiResponsesInput<OpenAI.Responses.ResponseInputItem>("support", messages);
	expect(items).toHaveLength(3);
	expect(items[1]).toBe(reasoning);
});

describe("what the Responses API refuses", () => {
	test.each<readonly [string, readonly Message[], string]>([
		[
			"audio",
			[{ role: "user", content: [{ type: "audio", base64: "secret", mediaType: "audio/wav" }] }],
			"messages[0].content[0] must be a text, an image or a file, but is audio",
		],
		[
			"media that a tool gave",
			[calling, { ...weather, content: [{ type: "image", url: "https://secret.example" }] }],
			"messages[1].content[0] must be a text, but is image",
		],
		[
			"a function's message without its call",
			[user, { role: "function", name: "secret", content: "" }],
			"messages[1] must be an answer to a tool call before it, but is function message",
		],
	])("%s", (_, messages, want) => {
		const failure = inputFailure(() => convert(...messages));
		expect(failure).toBe(`Prompt "support": ${want}`);
		expect(failure).not.toContain("secret");
	});
});

test("the client sends what it is given", async () => {
	const { fetch, bodies } = captureBodies({ output: [] });
	const client = new OpenAI({ apiKey: "k", fetch });
	await client.responses.create({ model: "gpt-4o", input: convert(...conversation) });
	expect(bodies).toEqual([{ model: "gpt-4o", input: convert(...conversation) }]);
});
