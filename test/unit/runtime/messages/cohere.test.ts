import { type Cohere, CohereClientV2 } from "cohere-ai";
import { expect, test } from "vitest";
import { cohereMessages } from "../../../../runtime/index.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { Message } from "../../../../runtime/types/message.ts";
import { calling, conversation, picture, time, weather } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

const convert = (...messages: readonly Message[]) => cohereMessages("support", messages);
const user: Message = { role: "user", content: "Hi" };

test("a whole conversation", () => {
	expect(cohereMessages("support", conversation)).toStrictEqual([
		{ role: "system", content: "Be kind." },
		{
			role: "user",
			content: [
				{ type: "text", text: "What is " },
				{ type: "image_url", imageUrl: { url: "data:image/png;base64,iVBORw==" } },
				{ type: "text", text: "?" },
			],
		},
		{
			role: "assistant",
			toolPlan: "I look.",
			toolCalls: [
				{ id: "call_1", type: "function", function: { name: "weather", arguments: '{"city":"Oslo"}' } },
				{ id: "call_2", type: "function", function: { name: "time", arguments: "{}" } },
			],
		},
		{ role: "tool", toolCallId: "call_1", content: "3 °C" },
		{ role: "tool", toolCallId: "call_2", content: "no clock" },
		{ role: "assistant", content: "Cold." },
		{ role: "user", content: "Thanks." },
	]);
});

test("texts in parts, a call without a text, a detail of an image, blank texts as they are", () => {
	const texts = [{ type: "text" as const, text: "A" }];
	expect(
		convert(
			{ role: "developer", content: texts },
			{ role: "user", content: [{ type: "image", url: "https://example.com/a.png", detail: "high" }] },
			{ ...calling, content: "" },
			weather,
			{ ...time, content: texts },
			{ role: "assistant", content: texts },
			{ role: "user", content: "" },
		),
	).toStrictEqual([
		{ role: "system", content: texts },
		{ role: "user", content: [{ type: "image_url", imageUrl: { url: "https://example.com/a.png", detail: "high" } }] },
		{ role: "assistant", toolCalls: expect.any(Array) },
		{ role: "tool", toolCallId: "call_1", content: "3 °C" },
		{ role: "tool", toolCallId: "call_2", content: texts },
		{ role: "assistant", content: texts },
		{ role: "user", content: "" },
	]);
});

test("function messages take the id of the call that they answer", () => {
	expect(convert(user, calling, weather, { role: "function", name: "time", content: "noon" }).at(-1)).toStrictEqual({
		role: "tool",
		toolCallId: "call_2",
		content: "noon",
	});
});

test("native messages are passed through in their place", () => {
	const native: Cohere.ChatMessageV2 = { role: "assistant", content: "Hi", citations: [{ start: 0, end: 2 }] };
	const messages: readonly PromptMessage<Cohere.ChatMessageV2>[] = [user, { native: [native] }, user];
	expect(cohereMessages<Cohere.ChatMessageV2>("support", messages)[1]).toBe(native);
});

test.each<readonly [string, readonly (Message & { required?: true })[], string]>([
	[
		"a sound",
		[{ role: "user", content: [{ type: "audio", base64: "SGk=", mediaType: "audio/wav" }] }],
		"messages[0].content[0] must be a text or an image, but is audio",
	],
	[
		"a file",
		[user, { role: "user", content: [{ type: "file", url: "a" }] }],
		"messages[1].content[0] must be a text or an image, but is file",
	],
	[
		"an image of a tool",
		[user, calling, time, { ...weather, content: picture.content }],
		"messages[3].content[1] must be a text, but is image",
	],
	[
		"a missing result",
		[user, calling, weather, user],
		"messages[3] must be a result for each tool call of messages[1]",
	],
	["a required blank", [{ role: "user", content: "", required: true }], "messages[0] must not be blank"],
])("Cohere refuses %s", (_, messages, want) => {
	expect(inputFailure(() => cohereMessages("support", messages))).toContain(`Prompt "support": ${want}`);
});

test("a function's result of a call that is not known", () => {
	const messages = [{ native: [{}] }, { role: "function" as const, name: "time", content: "noon" }];
	expect(inputFailure(() => cohereMessages("support", messages))).toContain(
		"messages[1] must be a tool message with its call's id",
	);
});

test("the client sends what it is given", async () => {
	let sent: { messages?: unknown } = {};
	const client = new CohereClientV2({
		token: "k",
		fetch: async (_url, init) => {
			sent = JSON.parse(String(init?.body));
			const message = { role: "assistant", content: [{ type: "text", text: "ok" }] };
			const answer = { id: "c", finish_reason: "COMPLETE", message };
			return new Response(JSON.stringify(answer), { headers: { "content-type": "application/json" } });
		},
	});
	await client.chat({ model: "command-a", messages: cohereMessages("support", conversation) });
	expect(sent.messages).toMatchObject([
		{ role: "system", content: "Be kind." },
		{ content: [{}, { type: "image_url", image_url: { url: "data:image/png;base64,iVBORw==" } }, {}] },
		{ tool_plan: "I look.", tool_calls: [{ id: "call_1" }, { id: "call_2" }] },
		{ tool_call_id: "call_1" },
		{ tool_call_id: "call_2" },
		{ content: "Cold." },
		{ content: "Thanks." },
	]);
});
