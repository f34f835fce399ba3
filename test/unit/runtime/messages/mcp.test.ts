import { GetPromptResultSchema, type PromptMessage as NativeMessage } from "@modelcontextprotocol/sdk/types.js";
import { describe, expect, test } from "vitest";
import { mcpMessages } from "../../../../runtime/index.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { Message } from "../../../../runtime/types/message.ts";
import { calling, picture, weather } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

const convert = (...messages: readonly Message[]) => mcpMessages("support", messages);
const user: Message = { role: "user", content: "Hi" };
const said = (text: string) => ({ role: "user", content: { type: "text", text } });

test("each part is a message, the system's texts go in front of the user's", () => {
	const messages = convert(
		{ role: "system", content: "Be kind." },
		{ role: "developer", content: "Be short." },
		picture,
	);
	expect(messages).toStrictEqual([
		said("Be kind.\n\nBe short.\n\nWhat is "),
		{ role: "user", content: { type: "image", data: "iVBORw==", mimeType: "image/png" } },
		said("?"),
	]);
	expect(GetPromptResultSchema.parse({ messages })).toEqual({ messages });
});

test("a system text that no text of the user's follows is a message", () => {
	const assistant: Message = { role: "assistant", content: "A" };
	const system: Message = { role: "system", content: "Be kind." };
	expect(convert(system, assistant, user)).toStrictEqual([
		said("Be kind."),
		{ role: "assistant", content: { type: "text", text: "A" } },
		said("Hi"),
	]);
	expect(convert(user, system, { role: "system", content: " " })).toStrictEqual([said("Hi"), said("Be kind.")]);
	expect(
		convert(system, { role: "user", content: [{ type: "image", url: "https://example.com/a.png" }] }),
	).toStrictEqual([
		said("Be kind."),
		{
			role: "user",
			content: { type: "resource_link", uri: "https://example.com/a.png", name: "https://example.com/a.png" },
		},
	]);
});

test("half a character in the name of a file stands for a character that is not known", () => {
	const [message] = convert({
		role: "user",
		content: [{ type: "file", base64: "SGk=", mediaType: "application/pdf", name: "a\ud83d😀\ude00.pdf" }],
	});
	expect(message?.content).toStrictEqual({
		type: "resource",
		resource: {
			uri: "attachment:a%EF%BF%BD%F0%9F%98%80%EF%BF%BD.pdf",
			mimeType: "application/pdf",
			blob: "SGk=",
		},
	});
});

test("media are data, links or resources", () => {
	const messages = convert({
		role: "user",
		content: [
			{ type: "audio", bytes: new Uint8Array([72, 105]), mediaType: "audio/wav" },
			{ type: "file", base64: "SGk=", mediaType: "application/pdf", name: "a b.pdf" },
			{ type: "file", base64: "SGk=", mediaType: "application/pdf" },
			{ type: "file", url: "https://example.com/a.pdf", mediaType: "application/pdf", name: "a.pdf" },
		],
	});
	expect(messages.map(({ content }) => content)).toStrictEqual([
		{ type: "audio", data: "SGk=", mimeType: "audio/wav" },
		{ type: "resource", resource: { uri: "attachment:a%20b.pdf", mimeType: "application/pdf", blob: "SGk=" } },
		{
			type: "resource",
			resource: { uri: "attachment:messages%5B0%5D.content%5B2%5D", mimeType: "application/pdf", blob: "SGk=" },
		},
		{ type: "resource_link", uri: "https://example.com/a.pdf", name: "a.pdf", mimeType: "application/pdf" },
	]);
	expect(GetPromptResultSchema.parse({ messages })).toEqual({ messages });
});

test("native messages are passed through in their place", () => {
	const native: NativeMessage = { role: "assistant", content: { type: "text", text: "A", _meta: { a: 1 } } };
	const messages: readonly PromptMessage<NativeMessage>[] = [
		{ role: "system", content: "Be kind." },
		{ native: [native] },
		user,
	];
	const converted = mcpMessages<NativeMessage>("support", messages);
	expect(converted).toEqual([said("Be kind."), native, said("Hi")]);
	expect(converted[1]).toBe(native);
});

describe("what MCP's prompts cannot have", () => {
	test.each<readonly [string, readonly PromptMessage[], string]>([
		["calls of tools", [user, calling], "messages[1].toolCalls must be empty, but is list of tool calls"],
		["what a tool gave", [weather], "messages[0] must be what the user or the assistant says, but is tool message"],
		["a required blank", [{ role: "user", content: "", required: true }], "messages[0] must not be blank"],
		[
			"a data: URL without base64",
			[{ role: "user", content: [{ type: "image", url: "data:text/plain,secret" }] }],
			"messages[0].content[0] must be an address or base64, but is data: URL without base64",
		],
	])("%s", (_, messages, want) => {
		const failure = inputFailure(() => mcpMessages("support", messages));
		expect(failure).toContain(`Prompt "support": ${want}`);
		expect(failure).not.toContain("secret");
	});
});
