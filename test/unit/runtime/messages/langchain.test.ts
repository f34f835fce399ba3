import { ChatAnthropic } from "@langchain/anthropic";
import { type BaseMessageLike, HumanMessage } from "@langchain/core/messages";
import { ChatOpenAI } from "@langchain/openai";
import { describe, expect, test } from "vitest";
import { langchainMessages, openaiMessages } from "../../../../runtime/index.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { Message } from "../../../../runtime/types/message.ts";
import { captureBodies } from "../../../support/capture-bodies.ts";
import { calling, conversation, time, weather } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

const convert = (...messages: readonly Message[]) => langchainMessages("support", messages);
const user: Message = { role: "user", content: "Hi" };
const pdf = { type: "file", base64: "SGk=", mediaType: "application/pdf", name: "a.pdf" } as const;

/** What ChatOpenAI sends for messages. */
async function openaiBody(messages: readonly Message[], more: { readonly useResponsesApi?: boolean } = {}) {
	const { fetch, bodies } = captureBodies({ choices: [{ message: { role: "assistant", content: "" } }], output: [] });
	const model = new ChatOpenAI({ model: "gpt-4o", apiKey: "k", maxRetries: 0, configuration: { fetch }, ...more });
	await model.invoke(convert(...messages)).catch((error: unknown) => {
		if (bodies.length === 0) throw error;
	});
	// The body of either API.
	return bodies[0] as { readonly messages?: unknown; readonly input?: unknown };
}

/** What ChatAnthropic sends for messages. */
async function anthropicBody(messages: readonly Message[]) {
	const { fetch, bodies } = captureBodies({ content: [], usage: {} });
	const model = new ChatAnthropic({ model: "claude-x", apiKey: "k", maxRetries: 0, clientOptions: { fetch } });
	await model.invoke(convert(...messages));
	return bodies[0] as { readonly messages?: unknown };
}

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
				{ type: "tool_call", id: "call_1", name: "weather", args: { city: "Oslo" } },
				{ type: "tool_call", id: "call_2", name: "time", args: {} },
			],
		},
		{ role: "tool", tool_call_id: "call_1", content: "3 °C", name: "weather" },
		{ role: "tool", tool_call_id: "call_2", content: "no clock", name: "time", status: "error" },
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

test("names, the developer's role, and no breakpoints", () => {
	expect(
		convert(
			{ role: "developer", content: [{ type: "text", text: "A", cache: true }], name: "rules" },
			{ role: "user", content: "Hi", name: "ada", cache: true },
		),
	).toStrictEqual([
		{ role: "developer", content: [{ type: "text", text: "A" }], name: "rules" },
		{ role: "user", content: "Hi", name: "ada" },
	]);
});

test("a message with a sound or a file is one of version 1", () => {
	expect(
		convert({
			role: "user",
			content: [
				pdf,
				{ type: "audio", bytes: new Uint8Array([72, 105]), mediaType: "audio/mpeg" },
				{ type: "image", url: "https://example.com/cat.png" },
				{ type: "image", url: "data:image/png;base64,SGk=" },
				{ type: "text", text: "?" },
			],
		}),
	).toStrictEqual([
		{
			role: "user",
			content: [
				{ type: "file", data: "SGk=", mimeType: "application/pdf", metadata: { filename: "a.pdf" } },
				{ type: "audio", data: "SGk=", mimeType: "audio/mp3" },
				{ type: "image", url: "https://example.com/cat.png" },
				{ type: "image", data: "SGk=", mimeType: "image/png" },
				{ type: "text", text: "?" },
			],
			response_metadata: { output_version: "v1" },
		},
	]);
});

test("a function's message is a tool's with the id of its call", () => {
	expect(convert(calling, weather, { role: "function", name: "time", content: "noon" })[2]).toStrictEqual({
		role: "tool",
		tool_call_id: "call_2",
		content: "noon",
		name: "time",
	});
});

test("native messages are passed through in their place", () => {
	const human = new HumanMessage("Hello");
	const messages: readonly PromptMessage<BaseMessageLike>[] = [user, { native: [human] }];
	expect(langchainMessages<BaseMessageLike>("support", messages)[1]).toBe(human);
});

describe("what has no form that every model's class knows", () => {
	test.each<readonly [string, readonly Message[], string]>([
		[
			"a file that is an address",
			[{ role: "user", content: [{ type: "file", url: "https://secret.example/a.pdf" }] }],
			"messages[0].content[0] must be a file as base64 or bytes, but is url",
		],
		[
			"a sound that is an address",
			[{ role: "user", content: [{ type: "audio", url: "https://secret.example/a.wav" }] }],
			"messages[0].content[0] must be audio as base64 or bytes, but is url",
		],
		[
			"media that a tool gave",
			[calling, { ...time, content: [{ type: "image", url: "https://secret.example/a.png" }] }],
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

describe("what the models' classes send", () => {
	const media: Message = {
		role: "user",
		content: [
			pdf,
			{ type: "audio", base64: "SGk=", mediaType: "audio/mpeg" },
			{ type: "image", base64: "iVBORw==", mediaType: "image/png" },
			{ type: "text", text: "?" },
		],
	};

	test("ChatOpenAI for a conversation", async () => {
		const { messages } = await openaiBody(conversation);
		// It writes the tool's name too.
		expect(messages).toMatchObject(openaiMessages("support", conversation));
	});

	test("ChatOpenAI for media", async () => {
		const { messages } = await openaiBody([media]);
		expect(messages).toEqual(openaiMessages("support", [media]));
	});

	test("ChatOpenAI for a file by the Responses API", async () => {
		const { input } = await openaiBody([{ role: "user", content: [pdf] }], { useResponsesApi: true });
		expect(input).toMatchObject([
			{ content: [{ type: "input_file", file_data: "data:application/pdf;base64,SGk=", filename: "a.pdf" }] },
		]);
	});

	test("ChatAnthropic for a file and an image", async () => {
		const { messages } = await anthropicBody([
			{ role: "user", content: [pdf, { type: "image", base64: "iVBORw==", mediaType: "image/png" }] },
		]);
		expect(messages).toEqual([
			{
				role: "user",
				content: [
					{ type: "document", source: { type: "base64", media_type: "application/pdf", data: "SGk=" } },
					{ type: "image", source: { type: "base64", media_type: "image/png", data: "iVBORw==" } },
				],
			},
		]);
	});

	test("ChatAnthropic for a conversation", async () => {
		expect(await anthropicBody(conversation)).toMatchObject({
			messages: [
				{ role: "user", content: [{ type: "text" }, { type: "image" }, { type: "text" }] },
				{ role: "assistant", content: [{ type: "text" }, { type: "tool_use" }, { type: "tool_use" }] },
				{ role: "user", content: [{ type: "tool_result" }, { type: "tool_result" }] },
				{ role: "assistant" },
				{ role: "user" },
			],
		});
	});
});
