import type { ChatCompletionRequest } from "@mistralai/mistralai/models/components/chatcompletionrequest.js";
import { ChatCompletionRequest$outboundSchema } from "@mistralai/mistralai/models/components/chatcompletionrequest.js";
import { describe, expect, test } from "vitest";
import { mistralMessages } from "../../../../runtime/index.ts";
import { mistralCallId } from "../../../../runtime/mistral-call-id.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { Message } from "../../../../runtime/types/message.ts";
import { calling, conversation, time, weather } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

type Native = ChatCompletionRequest["messages"][number];

const convert = (...messages: readonly Message[]) => mistralMessages("support", messages);
const user: Message = { role: "user", content: "Hi" };
const [first, second] = [mistralCallId("call_1"), mistralCallId("call_2")];

test("a whole conversation", () => {
	expect(mistralMessages("support", conversation)).toStrictEqual([
		{ role: "system", content: "Be kind." },
		{
			role: "user",
			content: [
				{ type: "text", text: "What is " },
				{ type: "image_url", imageUrl: "data:image/png;base64,iVBORw==" },
				{ type: "text", text: "?" },
			],
		},
		{
			role: "assistant",
			content: "I look.",
			toolCalls: [
				{ id: first, function: { name: "weather", arguments: '{"city":"Oslo"}' } },
				{ id: second, function: { name: "time", arguments: "{}" } },
			],
		},
		{ role: "tool", toolCallId: first, name: "weather", content: "3 °C" },
		{ role: "tool", toolCallId: second, name: "time", content: "no clock" },
		{ role: "assistant", content: "Cold." },
		{ role: "user", content: "Thanks." },
	]);
});

test("the client's own schema takes all of it and keeps each key", () => {
	const messages = mistralMessages("support", conversation);
	const sent = ChatCompletionRequest$outboundSchema.parse({ model: "m", messages });
	expect(sent.messages).toMatchObject([
		{ role: "system", content: "Be kind." },
		{ content: [{}, { type: "image_url", image_url: "data:image/png;base64,iVBORw==" }, {}] },
		{ tool_calls: [{ id: first, type: "function" }, { id: second }] },
		{ tool_call_id: first, name: "weather" },
		{ tool_call_id: second },
		{ content: "Cold.", prefix: false },
		{},
	]);
});

test("media of the user", () => {
	const parts = convert({
		role: "user",
		content: [
			{ type: "image", url: "https://example.com/a.png", detail: "low" },
			{ type: "audio", bytes: new Uint8Array([72, 105]), mediaType: "audio/mp3" },
			{ type: "audio", url: "https://example.com/a.mp3" },
			{ type: "file", base64: "SGk=", mediaType: "application/pdf", name: "a.pdf" },
		],
	});
	const want = [
		{ type: "image_url", imageUrl: { url: "https://example.com/a.png", detail: "low" } },
		{ type: "input_audio", inputAudio: "SGk=" },
		{ type: "input_audio", inputAudio: "https://example.com/a.mp3" },
		{ type: "document_url", documentUrl: "data:application/pdf;base64,SGk=", documentName: "a.pdf" },
	];
	expect(parts).toStrictEqual([{ role: "user", content: want }]);
	ChatCompletionRequest$outboundSchema.parse({ model: "m", messages: parts });
});

test("the assistant's last message is what the answer begins with", () => {
	expect(convert(user, { role: "assistant", content: "{" })).toStrictEqual([
		{ role: "user", content: "Hi" },
		{ role: "assistant", content: "{", prefix: true },
	]);
	expect(convert(user, { role: "assistant", content: [{ type: "text", text: "{" }] }).at(-1)).toStrictEqual({
		role: "assistant",
		content: [{ type: "text", text: "{" }],
		prefix: true,
	});
});

test("blank messages of the assistant are left out, others stay", () => {
	expect(
		convert({ role: "developer", content: "" }, { role: "user", content: " " }, { role: "assistant", content: "" }),
	).toEqual([
		{ role: "system", content: "" },
		{ role: "user", content: " " },
	]);
	expect(convert(user, { ...calling, content: " " }, weather, time)[1]).not.toHaveProperty("content");
});

test("function messages take the id of the call that they answer", () => {
	expect(convert(user, calling, weather, { role: "function", name: "time", content: "noon" }).at(-1)).toStrictEqual({
		role: "tool",
		toolCallId: second,
		name: "time",
		content: "noon",
	});
});

test("native messages are passed through in their place", () => {
	const native: Native = {
		role: "assistant",
		content: [{ type: "thinking", thinking: [{ type: "text", text: "hm" }] }],
	};
	const messages: readonly PromptMessage<Native>[] = [{ native: [{ role: "user", content: "Hi" }, native] }, user];
	expect(mistralMessages<Native>("support", messages)[1]).toBe(native);
	// What follows a native message is not known to be refused.
	expect(mistralMessages<Native>("support", [user, { native: [native] }])).toEqual([user, native]);
});

describe("ids of calls", () => {
	test("a fitting id stays", () => {
		expect(mistralCallId("D681PevKs")).toBe("D681PevKs");
	});

	test("others become one that fits, a different one each", () => {
		const ids = new Set(Array.from({ length: 20_000 }, (_, index) => mistralCallId(`call_${index}`)));
		expect(ids.size).toBe(20_000);
		for (const id of ids) expect(id).toMatch(/^[a-zA-Z0-9]{9}$/);
		expect(mistralCallId("")).toMatch(/^[a-zA-Z0-9]{9}$/);
		expect(mistralCallId("call_7")).toBe(mistralCallId("call_7"));
	});
});

test.each<readonly [string, readonly (Message & { required?: true })[], string]>([
	["nothing left", [{ role: "assistant", content: "" }], "every message is blank"],
	["a required blank", [{ role: "user", content: "", required: true }], "messages[0] must not be blank"],
	[
		"the user behind a tool",
		[user, calling, weather, time, user],
		"messages[4] must be an assistant message, since it follows a tool's, but is user message",
	],
	[
		"the user behind a tool, with a blank answer between",
		[user, calling, weather, time, { role: "assistant", content: "" }, user],
		"messages[5] must be an assistant message",
	],
	[
		"a system message behind the assistant's",
		[user, { role: "assistant", content: "A" }, { role: "system", content: "B" }, user],
		"messages[2] must be before the first message of the assistant, but is system message",
	],
	[
		"a system message behind a tool's",
		[user, calling, weather, time, { role: "developer", content: "B" }],
		"messages[4] must be before the first message of the assistant",
	],
	[
		"system messages only",
		[{ role: "system", content: "A" }],
		"messages[0] must be followed by a user message, but is the last message",
	],
	[
		"the assistant's message only",
		[{ role: "assistant", content: "A" }],
		"messages[0] must be behind a user message, but is the only message",
	],
	[
		"a missing result",
		[user, calling, weather, user],
		"messages[3] must be a result for each tool call of messages[1]",
	],
	["a result of no call", [user, weather], "messages[1] must be the one answer to a tool call right before it"],
])("Mistral refuses %s", (_, messages, want) => {
	expect(inputFailure(() => mistralMessages("support", messages))).toContain(`Prompt "support": ${want}`);
});
