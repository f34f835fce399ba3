import { type Content, GoogleGenAI } from "@google/genai";
import { describe, expect, test } from "vitest";
import { geminiMessages } from "../../../../runtime/index.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { Message } from "../../../../runtime/types/message.ts";
import { calling, conversation, time, weather } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

const turns = (...messages: readonly Message[]) => geminiMessages("support", messages, {});
const user: Message = { role: "user", content: "Hi" };
const hello = { role: "user", parts: [{ text: "Hi" }] };

test("a whole conversation", () => {
	expect(geminiMessages("support", conversation, { temperature: 0.3 })).toStrictEqual({
		contents: [
			{
				role: "user",
				parts: [{ text: "What is " }, { inlineData: { mimeType: "image/png", data: "iVBORw==" } }, { text: "?" }],
			},
			{
				role: "model",
				parts: [
					{ text: "I look." },
					{ functionCall: { id: "call_1", name: "weather", args: { city: "Oslo" } } },
					{ functionCall: { id: "call_2", name: "time", args: {} } },
				],
			},
			{
				role: "user",
				parts: [
					{ functionResponse: { id: "call_1", name: "weather", response: { output: "3 °C" } } },
					{ functionResponse: { id: "call_2", name: "time", response: { error: "no clock" } } },
				],
			},
			{ role: "model", parts: [{ text: "Cold." }] },
			{ role: "user", parts: [{ text: "Thanks." }] },
		],
		config: { temperature: 0.3, systemInstruction: { parts: [{ text: "Be kind." }] } },
	});
});

test("nothing of the messages is changed or shared", () => {
	const input = structuredClone(conversation);
	const first = geminiMessages("support", input, {});
	for (const { parts } of first.contents) parts.push({ text: "more" });
	expect(input).toEqual(conversation);
	expect(geminiMessages("support", input, {})).not.toEqual(first);
});

test("system texts at the beginning, blank ones left out", () => {
	const { contents, config } = turns(
		{ role: "system", content: "A" },
		{
			role: "developer",
			content: [
				{ type: "text", text: "B" },
				{ type: "text", text: " " },
			],
		},
		{ role: "system", content: "" },
		user,
	);
	expect(contents).toEqual([hello]);
	expect(config).toEqual({ systemInstruction: { parts: [{ text: "A" }, { text: "B" }] } });
});

test("media by their data or their address", () => {
	const { contents } = turns({
		role: "user",
		content: [
			{ type: "file", url: "https://example.com/a.pdf", mediaType: "application/pdf", name: "a" },
			{ type: "audio", bytes: new Uint8Array([72, 105]), mediaType: "audio/wav" },
			{ type: "image", url: "data:image/gif;base64,SGk=" },
			{ type: "image", url: "https://youtu.be/x" },
			{ type: "text", text: " " },
		],
	});
	expect(contents).toStrictEqual([
		{
			role: "user",
			parts: [
				{ fileData: { fileUri: "https://example.com/a.pdf", mimeType: "application/pdf" } },
				{ inlineData: { mimeType: "audio/wav", data: "SGk=" } },
				{ inlineData: { mimeType: "image/gif", data: "SGk=" } },
				{ fileData: { fileUri: "https://youtu.be/x" } },
			],
		},
	]);
});

test("media that a tool gave", () => {
	const image = {
		...weather,
		content: [
			{ type: "text" as const, text: "A map" },
			{ type: "image" as const, base64: "SGk=", mediaType: "image/png" },
		],
	};
	expect(
		turns(user, { ...calling, toolCalls: [{ id: "call_1", name: "map", input: {} }] }, image).contents.at(-1),
	).toStrictEqual({
		role: "user",
		parts: [
			{
				functionResponse: {
					id: "call_1",
					name: "map",
					response: { output: "A map" },
					parts: [{ inlineData: { mimeType: "image/png", data: "SGk=" } }],
				},
			},
		],
	});
});

test("neighbours of the model and of tools are one turn, the user's are not", () => {
	const said: Message = { role: "assistant", content: "Well." };
	const { contents } = turns(user, user, said, { ...calling, content: "" }, time, weather, user);
	expect(contents.map(({ role, parts }) => [role, parts.length])).toEqual([
		["user", 1],
		["user", 1],
		["model", 3],
		["user", 2],
		["user", 1],
	]);
});

test("native turns are passed through in their place", () => {
	const thought: Content = { role: "model", parts: [{ text: "hm", thought: true, thoughtSignature: "x" }] };
	const messages: readonly PromptMessage<Content>[] = [
		{ role: "system", content: "A" },
		{ native: [hello, thought] },
		{ role: "assistant", content: "So." },
		user,
	];
	const { contents } = geminiMessages<Content>("support", messages, {});
	expect(contents).toEqual([hello, thought, { role: "model", parts: [{ text: "So." }] }, hello]);
	expect(contents[1]).toBe(thought);
});

test("function messages are results with the id of the call that they answer", () => {
	const result: Message = { role: "function", name: "time", content: "noon" };
	expect(turns(user, calling, weather, result).contents.at(-1)?.parts[1]).toStrictEqual({
		functionResponse: { id: "call_2", name: "time", response: { output: "noon" } },
	});
});

describe("what Gemini refuses", () => {
	test.each<readonly [string, readonly (Message & { required?: true })[], string]>([
		[
			"nothing left",
			[
				{ role: "system", content: "A" },
				{ role: "user", content: " " },
			],
			"every message is blank",
		],
		["a required blank", [user, { role: "user", content: "", required: true }], "messages[1] must not be blank"],
		[
			"a late system message",
			[user, { role: "developer", content: "A" }],
			"messages[1] must be at the beginning of the conversation, but is developer message",
		],
		[
			"the model's turn at the end",
			[user, { role: "assistant", content: "A" }],
			"messages[1] must be followed by a user message, but is in the last turn",
		],
		[
			"a call at the beginning",
			[calling, weather, time],
			"messages[0] must be behind a user message, since it calls a tool, but is in the first turn",
		],
		[
			"a missing result",
			[user, calling, weather, user],
			"messages[3] must be a result for each tool call of messages[1]",
		],
		[
			"data that is not base64",
			[{ role: "user", content: [{ type: "image", url: "data:text/plain,secret" }] }],
			"messages[0].content[0] must be an address or base64, but is data: URL without base64",
		],
	])("%s", (_, messages, want) => {
		const failure = inputFailure(() => geminiMessages("support", messages, {}));
		expect(failure).toContain(`Prompt "support": ${want}`);
		expect(failure).not.toContain("secret");
	});

	test("a result without the tool's name", () => {
		expect(inputFailure(() => geminiMessages("support", [{ native: [{}] }, weather], {}))).toBe(
			'Prompt "support": messages[1].name must be the name of the tool, but is undefined',
		);
	});
});

test("the client sends what it is given", async () => {
	let sent: unknown;
	const original = globalThis.fetch;
	globalThis.fetch = async (_url, init) => {
		sent = JSON.parse(String(init?.body));
		return new Response("{}", { headers: { "content-type": "application/json" } });
	};
	try {
		const client = new GoogleGenAI({ apiKey: "k" });
		const request = geminiMessages("support", conversation, { temperature: 0.3 });
		await client.models.generateContent({ model: "gemini-2.5-pro", ...request });
		expect(sent).toMatchObject({
			contents: request.contents,
			systemInstruction: request.config.systemInstruction,
			generationConfig: { temperature: 0.3 },
		});
	} finally {
		globalThis.fetch = original;
	}
});
