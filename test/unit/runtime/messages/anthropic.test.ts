import type Anthropic from "@anthropic-ai/sdk";
import { describe, expect, test } from "vitest";
import { anthropicMessages } from "../../../../runtime/index.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { Message, MessagePart } from "../../../../runtime/types/message.ts";
import { calling, conversation, time, weather } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

const convert = (...messages: readonly Message[]) => anthropicMessages("support", messages);
const user: Message = { role: "user", content: "Hi" };
const text = (value: string): MessagePart => ({ type: "text", text: value });
const blocks = (...content: readonly MessagePart[]) => convert({ role: "user", content }).messages[0]?.content;

test("a whole conversation", () => {
	expect(convert(...conversation)).toStrictEqual({
		system: [{ type: "text", text: "Be kind." }],
		messages: [
			{
				role: "user",
				content: [
					{ type: "text", text: "What is " },
					{ type: "image", source: { type: "base64", media_type: "image/png", data: "iVBORw==" } },
					{ type: "text", text: "?" },
				],
			},
			{
				role: "assistant",
				content: [
					{ type: "text", text: "I look." },
					{ type: "tool_use", id: "call_1", name: "weather", input: { city: "Oslo" } },
					{ type: "tool_use", id: "call_2", name: "time", input: {} },
				],
			},
			{
				role: "user",
				content: [
					{ type: "tool_result", tool_use_id: "call_1", content: "3 °C" },
					{ type: "tool_result", tool_use_id: "call_2", content: "no clock", is_error: true },
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

test("documents by their data, their text or their address", () => {
	expect(
		blocks(
			{ type: "file", base64: "JVBERg==", mediaType: "application/pdf", name: "a.pdf" },
			{ type: "file", bytes: new Uint8Array([226, 130, 172]), mediaType: "text/markdown; charset=utf-8" },
			{ type: "file", url: "https://example.com/a.pdf" },
			{ type: "file", base64: "SGk=", mediaType: "image/webp" },
			{ type: "image", url: "https://example.com/a.png" },
			{ type: "image", url: "data:image/gif;base64,SGk=" },
		),
	).toStrictEqual([
		{
			type: "document",
			source: { type: "base64", media_type: "application/pdf", data: "JVBERg==" },
			title: "a.pdf",
		},
		{ type: "document", source: { type: "text", media_type: "text/plain", data: "€" } },
		{ type: "document", source: { type: "url", url: "https://example.com/a.pdf" } },
		{ type: "image", source: { type: "base64", media_type: "image/webp", data: "SGk=" } },
		{ type: "image", source: { type: "url", url: "https://example.com/a.png" } },
		{ type: "image", source: { type: "base64", media_type: "image/gif", data: "SGk=" } },
	]);
});

test("marks for the cache stand at the last block of what they are for", () => {
	const marked = { cache_control: { type: "ephemeral" } };
	expect(
		convert(
			{ role: "system", content: "Rules", cache: "1h" },
			{ role: "user", content: [{ type: "text", text: "A", cache: true }, text(" ")] },
			{ ...calling, cache: true },
			{ ...weather, content: [{ type: "text", text: "B", cache: true }] },
			time,
		),
	).toStrictEqual({
		system: [{ type: "text", text: "Rules", cache_control: { type: "ephemeral", ttl: "1h" } }],
		messages: [
			{ role: "user", content: [{ type: "text", text: "A", ...marked }] },
			{
				role: "assistant",
				content: [
					{ type: "text", text: "I look." },
					{ type: "tool_use", id: "call_1", name: "weather", input: { city: "Oslo" } },
					{ type: "tool_use", id: "call_2", name: "time", input: {}, ...marked },
				],
			},
			{
				role: "user",
				content: [
					{ type: "tool_result", tool_use_id: "call_1", content: [{ type: "text", text: "B" }], ...marked },
					{ type: "tool_result", tool_use_id: "call_2", content: "no clock", is_error: true },
				],
			},
		],
	});
});

test("the mark of a text is on a block, that of a blank part on the one before it", () => {
	expect(convert({ role: "user", content: "A", cache: true }).messages[0]?.content).toStrictEqual([
		{ type: "text", text: "A", cache_control: { type: "ephemeral" } },
	]);
	expect(blocks(text("A"), { type: "text", text: "\n", cache: "1h" })).toStrictEqual([
		{ type: "text", text: "A", cache_control: { type: "ephemeral", ttl: "1h" } },
	]);
});

test("blank texts are left out, also of what tools gave", () => {
	const answers = [
		{ ...weather, content: " " },
		{ ...time, isError: false, content: [text("")] },
	];
	expect(convert({ role: "system", content: "\t" }, user, { ...calling, content: "" }, ...answers)).toStrictEqual({
		messages: [
			{ role: "user", content: "Hi" },
			{
				role: "assistant",
				content: [
					{ type: "tool_use", id: "call_1", name: "weather", input: { city: "Oslo" } },
					{ type: "tool_use", id: "call_2", name: "time", input: {} },
				],
			},
			{
				role: "user",
				content: [
					{ type: "tool_result", tool_use_id: "call_1" },
					{ type: "tool_result", tool_use_id: "call_2" },
				],
			},
		],
	});
});

test("native messages are passed through in their place", () => {
	const thought: Anthropic.MessageParam = {
		role: "assistant",
		content: [{ type: "thinking", thinking: "hm", signature: "x" }],
	};
	const messages: readonly PromptMessage<Anthropic.MessageParam>[] = [
		{ role: "system", content: "A" },
		user,
		{ native: [thought] },
		user,
	];
	const converted = anthropicMessages<Anthropic.MessageParam>("support", messages);
	expect(converted.messages).toEqual([user, thought, user]);
	expect(converted.messages[1]).toBe(thought);
});

test("function messages are results with the id of the call that they answer", () => {
	const result: Message = { role: "function", name: "time", content: "noon" };
	expect(convert(user, calling, weather, result).messages.at(-1)?.content).toStrictEqual([
		{ type: "tool_result", tool_use_id: "call_1", content: "3 °C" },
		{ type: "tool_result", tool_use_id: "call_2", content: "noon" },
	]);
});

describe("what Anthropic refuses", () => {
	const said = (...content: readonly MessagePart[]): readonly Message[] => [{ role: "user", content }];
	test.each<readonly [string, readonly (Message & { required?: true })[], string]>([
		["nothing left", [{ role: "user", content: " " }], "every message is blank"],
		["a required blank", [user, { role: "user", content: "", required: true }], "messages[1] must not be blank"],
		[
			"a late system message",
			[user, { role: "system", content: "A" }],
			"messages[1] must be at the beginning of the conversation, but is system message",
		],
		[
			"a sound",
			said(text(" "), { type: "audio", base64: "secret", mediaType: "audio/wav" }),
			"messages[0].content[1] must be a text, an image or a file, but is audio",
		],
		[
			"an image of another kind",
			said({ type: "image", base64: "secret", mediaType: "image/tiff" }),
			"messages[0].content[0] must be an image of JPEG, PNG, GIF or WebP, but is another media type",
		],
		[
			"a file of another kind",
			said({ type: "file", base64: "secret", mediaType: "application/zip" }),
			"messages[0].content[0] must be a PDF, a text or an image, but is another media type",
		],
		[
			"a text that is none",
			said({ type: "file", bytes: new Uint8Array([255]), mediaType: "text/plain" }),
			"messages[0].content[0] must be a text in UTF-8, but is other bytes",
		],
		[
			"a data: URL without base64",
			said({ type: "image", url: "data:image/svg+xml,secret" }),
			"messages[0].content[0] must be an address or base64, but is data: URL without base64",
		],
		[
			"a missing result",
			[user, calling, weather, user],
			"messages[3] must be a result for each tool call of messages[1]",
		],
		[
			"a fifth mark for the cache",
			[
				{ role: "system", content: "A", cache: true },
				...said({ type: "text", text: "A", cache: true }, { type: "text", text: "B", cache: true }),
				{ ...calling, cache: true },
				{ ...weather, cache: true },
				time,
			],
			"messages[3] must be without a fifth mark for the cache",
		],
	])("%s", (_, messages, want) => {
		const failure = inputFailure(() => anthropicMessages("support", messages));
		expect(failure).toContain(`Prompt "support": ${want}`);
		expect(failure).not.toContain("secret");
	});

	test("a function's answer to nothing that is known", () => {
		const messages: readonly PromptMessage<object>[] = [
			{ native: [{}] },
			{ role: "function", name: "f", content: "1" },
		];
		expect(inputFailure(() => anthropicMessages("support", messages))).toContain(
			"messages[1] must be the answer to a tool call with an id",
		);
	});
});
