import { generateText, type ModelMessage } from "ai";
import { MockLanguageModelV3 } from "ai/test";
import { generateText as generateText7 } from "ai-7";
import { MockLanguageModelV4 } from "ai-7/test";
import { describe, expect, test } from "vitest";
import { aiSdkMessages } from "../../../../runtime/index.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { Message, MessagePart } from "../../../../runtime/types/message.ts";
import { calling, conversation, time, weather } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

const convert = (...messages: readonly Message[]) => aiSdkMessages("support", messages);
const user: Message = { role: "user", content: "Hi" };
const parts = (...content: readonly MessagePart[]) => convert({ role: "user", content }).messages[0]?.content;

test("a whole conversation", () => {
	expect(convert(...conversation)).toStrictEqual({
		system: "Be kind.",
		messages: [
			{
				role: "user",
				content: [
					{ type: "text", text: "What is " },
					{ type: "image", image: "iVBORw==", mediaType: "image/png" },
					{ type: "text", text: "?" },
				],
			},
			{
				role: "assistant",
				content: [
					{ type: "text", text: "I look." },
					{ type: "tool-call", toolCallId: "call_1", toolName: "weather", input: { city: "Oslo" } },
					{ type: "tool-call", toolCallId: "call_2", toolName: "time", input: {} },
				],
			},
			{
				role: "tool",
				content: [
					{ type: "tool-result", toolCallId: "call_1", toolName: "weather", output: { type: "text", value: "3 °C" } },
					{
						type: "tool-result",
						toolCallId: "call_2",
						toolName: "time",
						output: { type: "error-text", value: "no clock" },
					},
				],
			},
			{ role: "assistant", content: "Cold." },
			{ role: "user", content: "Thanks." },
		],
	});
});

test("nothing of the messages is changed or shared", () => {
	const input = structuredClone(conversation);
	for (const { content } of convert(...input).messages) if (typeof content !== "string") content.splice(0);
	expect(input).toEqual(conversation);
});

test("several system texts, or one that is marked, are messages of their own", () => {
	expect(convert({ role: "system", content: "A" }, { role: "developer", content: "B" }, user).system).toStrictEqual([
		{ role: "system", content: "A" },
		{ role: "system", content: "B" },
	]);
	expect(convert({ role: "system", content: "A", cache: "1h" }, user).system).toStrictEqual([
		{
			role: "system",
			content: "A",
			providerOptions: { anthropic: { cacheControl: { type: "ephemeral", ttl: "1h" } } },
		},
	]);
});

test("images and files by their data or their address", () => {
	const bytes = new Uint8Array([72, 105]);
	expect(
		parts(
			{ type: "image", url: "https://example.com/a.png", detail: "low" },
			{ type: "file", bytes, mediaType: "application/pdf", name: "a.pdf", cache: true },
			{ type: "audio", url: "data:audio/wav;base64,SGk=" },
		),
	).toStrictEqual([
		{
			type: "image",
			image: "https://example.com/a.png",
			providerOptions: { openai: { imageDetail: "low" } },
		},
		{
			type: "file",
			data: bytes,
			mediaType: "application/pdf",
			filename: "a.pdf",
			providerOptions: { anthropic: { cacheControl: { type: "ephemeral" } } },
		},
		{ type: "file", data: "data:audio/wav;base64,SGk=", mediaType: "audio/wav" },
	]);
});

test("media that a tool gave", () => {
	const content: readonly MessagePart[] = [
		{ type: "text", text: "A map" },
		{ type: "image", base64: "SGk=", mediaType: "image/png" },
		{ type: "image", url: "https://example.com/a.png" },
		{ type: "file", base64: "SGk=", mediaType: "application/pdf", name: "a.pdf" },
		{ type: "file", url: "https://example.com/a.pdf" },
	];
	expect(convert(user, calling, { ...weather, content }, time).messages[2]?.content[0]).toMatchObject({
		output: {
			type: "content",
			value: [
				{ type: "text", text: "A map" },
				{ type: "image-data", data: "SGk=", mediaType: "image/png" },
				{ type: "image-url", url: "https://example.com/a.png" },
				{ type: "file-data", data: "SGk=", mediaType: "application/pdf", filename: "a.pdf" },
				{ type: "file-url", url: "https://example.com/a.pdf" },
			],
		},
	});
});

test("native messages are passed through in their place", () => {
	const thought: ModelMessage = { role: "assistant", content: [{ type: "reasoning", text: "hm" }] };
	const messages: readonly PromptMessage<ModelMessage>[] = [user, { native: [thought] }, user];
	const converted = aiSdkMessages<ModelMessage>("support", messages);
	expect(converted.messages).toEqual([user, thought, user]);
	expect(converted.messages[1]).toBe(thought);
});

describe("what the AI SDK refuses", () => {
	const said = (...content: readonly MessagePart[]): readonly Message[] => [{ role: "user", content }];
	test.each<readonly [string, readonly PromptMessage<object>[], string]>([
		[
			"system messages only",
			[{ role: "system", content: "A" }],
			"messages must be at least one that is no system message, but is none",
		],
		["a required blank", [user, { role: "user", content: "", required: true }], "messages[1] must not be blank"],
		["a late system message", [user, { role: "system", content: "A" }], "messages[1] must be at the beginning of the"],
		[
			"an address in place of base64",
			said({ type: "image", base64: "http://169.254.1.1/secret", mediaType: "image/png" }),
			"messages[0].content[0] must be base64, but is another text",
		],
		[
			"a file of an unknown kind",
			said({ type: "file", url: "https://secret" }),
			"messages[0].content[0].mediaType must be a media type, but is undefined",
		],
		[
			"a missing result",
			[user, calling, weather, user],
			"messages[3] must be a result for each tool call of messages[1]",
		],
		[
			"a result without the tool's name",
			[{ native: [{}] }, weather],
			"messages[1].name must be the name of the tool, but is undefined",
		],
	])("%s", (_, messages, want) => {
		const failure = inputFailure(() => aiSdkMessages<object>("support", messages));
		expect(failure).toContain(`Prompt "support": ${want}`);
		expect(failure).not.toContain("secret");
	});
});

const roles = ["system", "user", "assistant", "tool", "assistant", "user"];
const usage = {
	inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
	outputTokens: { total: 1, text: 1, reasoning: 0 },
};
const result = {
	content: [{ type: "text" as const, text: "ok" }],
	finishReason: { unified: "stop" as const, raw: "stop" },
	usage,
	warnings: [],
};

describe("the AI SDK's own checks let it through", () => {
	test("version 6", async () => {
		const model = new MockLanguageModelV3({ doGenerate: async () => result });
		await generateText({ model, ...convert(...conversation) });
		expect(model.doGenerateCalls[0]?.prompt.map(({ role }) => role)).toEqual(roles);
	});

	test("version 7", async () => {
		const model = new MockLanguageModelV4({ doGenerate: async () => result });
		await generateText7({ model, ...convert(...conversation) });
		expect(model.doGenerateCalls[0]?.prompt.map(({ role }) => role)).toEqual(roles);
	});
});
