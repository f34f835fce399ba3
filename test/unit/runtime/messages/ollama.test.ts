import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Message as Native, Ollama } from "ollama";
import { expect, test } from "vitest";
import { ollamaMessages } from "../../../../runtime/index.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { Message } from "../../../../runtime/types/message.ts";
import type { OllamaMessage } from "../../../../runtime/types/ollama.ts";
import { calling, conversation, weather } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

const user: Message = { role: "user", content: "Hi" };
const imageOf = (base64: string): Message => ({
	role: "user",
	content: [{ type: "image", base64, mediaType: "image/png" }],
});

/** What the real client sends for messages. */
async function send(messages: (OllamaMessage | Native)[]): Promise<unknown> {
	let sent: { messages?: unknown } = {};
	const client = new Ollama({
		fetch: async (_url, init) => {
			sent = JSON.parse(String(init?.body));
			return new Response(JSON.stringify({ model: "m", message: { role: "assistant", content: "ok" }, done: true }));
		},
	});
	await client.chat({ model: "m", messages });
	return sent.messages;
}

test("a whole conversation", () => {
	expect(ollamaMessages("support", conversation)).toStrictEqual([
		{ role: "system", content: "Be kind." },
		{ role: "user", content: "What is ?", images: [new Uint8Array([137, 80, 78, 71])] },
		{
			role: "assistant",
			content: "I look.",
			tool_calls: [
				{ function: { name: "weather", arguments: { city: "Oslo" } } },
				{ function: { name: "time", arguments: {} } },
			],
		},
		{ role: "tool", content: "3 °C", tool_name: "weather" },
		{ role: "tool", content: "no clock", tool_name: "time" },
		{ role: "assistant", content: "Cold." },
		{ role: "user", content: "Thanks." },
	]);
});

test("a function's message is a tool's, a tool without a known name has none", () => {
	const messages: readonly Message[] = [{ role: "function", name: "time", content: "noon" }, weather, calling];
	expect(ollamaMessages("support", messages)).toMatchObject([
		{ role: "tool", content: "noon", tool_name: "time" },
		{ role: "tool", content: "3 °C" },
		{ role: "assistant" },
	]);
	expect(ollamaMessages("support", messages)[1]).not.toHaveProperty("tool_name");
});

test("the client sends what it is given", async () => {
	expect(await send(ollamaMessages("support", conversation))).toMatchObject([
		{ role: "system" },
		{ content: "What is ?", images: ["iVBORw=="] },
		{ tool_calls: [{ function: { arguments: { city: "Oslo" } } }, {}] },
		{ tool_name: "weather" },
		{ tool_name: "time" },
		{},
		{},
	]);
});

test("the client changes nothing of a conversation, native images included", async () => {
	const bytes = new Uint8Array([1, 2, 3]);
	const native: Native = { role: "user", content: "Hi", images: [bytes] };
	const messages: readonly PromptMessage<Native>[] = [
		{ role: "user", content: [{ type: "image", bytes, mediaType: "image/png" }] },
		{ native: [native] },
	];
	const converted = ollamaMessages<Native>("support", messages);
	expect(converted[1]).toEqual(native);
	expect(await send(converted)).toMatchObject([{ images: ["AQID"] }, { images: ["AQID"] }]);
	expect(native.images).toEqual([bytes]);
	expect(messages[0]).toEqual({ role: "user", content: [{ type: "image", bytes, mediaType: "image/png" }] });
});

test("a file whose path is given as an image is never read", async () => {
	const folder = await mkdtemp(join(tmpdir(), "pmgen"));
	// A path of letters alone is base64 too; the client would read it.
	const path = join(folder, "a".repeat(8 - (folder.length % 4)).slice(1));
	await writeFile(path, "secret");
	const secret = Buffer.from("secret").toString("base64");
	expect(await send([{ role: "user", content: "", images: [path] }])).toMatchObject([{ images: [secret] }]);
	// Where the folder of the machine has other letters in its name, the path is refused.
	const isTaken = /^[A-Za-z0-9+/]*$/.test(path);
	expect(inputFailure(() => ollamaMessages("support", [imageOf(path)])) === "none").toBe(isTaken);
	if (isTaken) expect(await send(ollamaMessages("support", [imageOf(path)]))).toMatchObject([{ images: [path] }]);
	await rm(folder, { recursive: true });
});

test.each<readonly [string, readonly (Message & { required?: true })[], string]>([
	[
		"an address",
		[{ role: "user", content: [{ type: "image", url: "https://example.com/a.png" }] }],
		"messages[0].content[0] must be an image as base64 or bytes, but is an address",
	],
	[
		"the address of a file",
		[{ role: "user", content: [{ type: "image", url: "file:///etc/passwd" }] }],
		"messages[0].content[0] must be an image as base64 or bytes",
	],
	[
		"a sound",
		[
			user,
			{
				role: "user",
				content: [
					{ type: "text", text: "?" },
					{ type: "audio", base64: "SGk=", mediaType: "audio/wav" },
				],
			},
		],
		"messages[1].content[1] must be a text or an image, but is audio",
	],
	[
		"a path of other letters",
		[imageOf("./secret.png")],
		"messages[0].content[0] must be an image as base64, but is another text",
	],
	["a required blank", [{ role: "user", content: "", required: true }], "messages[0] must not be blank"],
])("Ollama refuses %s", (_, messages, want) => {
	expect(inputFailure(() => ollamaMessages("support", messages))).toContain(`Prompt "support": ${want}`);
});
