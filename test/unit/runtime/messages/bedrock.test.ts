import type { Message as ConverseMessage } from "@aws-sdk/client-bedrock-runtime";
import { describe, expect, test } from "vitest";
import { bedrockMessages } from "../../../../runtime/index.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { Message, MessagePart } from "../../../../runtime/types/message.ts";
import { calling, conversation, time, weather } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

const convert = (...messages: readonly Message[]) => bedrockMessages("support", messages);
const user: Message = { role: "user", content: "Hi" };
const text = (value: string): MessagePart => ({ type: "text", text: value });
const blocks = (...content: readonly MessagePart[]) => convert({ role: "user", content }).messages[0]?.content;
const bytes = new Uint8Array([72, 105]);

test("a whole conversation", () => {
	expect(convert(...conversation)).toStrictEqual({
		system: [{ text: "Be kind." }],
		messages: [
			{
				role: "user",
				content: [
					{ text: "What is " },
					{ image: { format: "png", source: { bytes: new Uint8Array([137, 80, 78, 71]) } } },
					{ text: "?" },
				],
			},
			{
				role: "assistant",
				content: [
					{ text: "I look." },
					{ toolUse: { toolUseId: "call_1", name: "weather", input: { city: "Oslo" } } },
					{ toolUse: { toolUseId: "call_2", name: "time", input: {} } },
				],
			},
			{
				role: "user",
				content: [
					{ toolResult: { toolUseId: "call_1", content: [{ text: "3 °C" }] } },
					{ toolResult: { toolUseId: "call_2", content: [{ text: "no clock" }], status: "error" } },
				],
			},
			{ role: "assistant", content: [{ text: "Cold." }] },
			{ role: "user", content: [{ text: "Thanks." }] },
		],
	});
});

test("nothing of the messages is changed or shared", () => {
	const input = structuredClone(conversation);
	for (const { content } of convert(...input).messages) content.splice(0);
	expect(input).toEqual(conversation);
});

test("neighbours of one side are one turn, what tools gave in front", () => {
	const { messages } = convert(
		user,
		user,
		{ role: "assistant", content: "Well." },
		{ role: "assistant", content: " " },
		calling,
		time,
		{ ...weather, content: "" },
		user,
	);
	expect(messages).toStrictEqual([
		{ role: "user", content: [{ text: "Hi" }, { text: "Hi" }] },
		{
			role: "assistant",
			content: [
				{ text: "Well." },
				{ text: "I look." },
				{ toolUse: { toolUseId: "call_1", name: "weather", input: { city: "Oslo" } } },
				{ toolUse: { toolUseId: "call_2", name: "time", input: {} } },
			],
		},
		{
			role: "user",
			content: [
				{ toolResult: { toolUseId: "call_2", content: [{ text: "no clock" }], status: "error" } },
				{ toolResult: { toolUseId: "call_1", content: [] } },
				{ text: "Hi" },
			],
		},
	]);
});

test("media are bytes or an address in S3, documents have names", () => {
	expect(
		blocks(
			text("Read"),
			{ type: "file", base64: "SGk=", mediaType: "application/pdf", name: "my  report_2.pdf" },
			{ type: "file", bytes, mediaType: "text/markdown" },
			{ type: "file", url: "s3://bucket/a.csv", mediaType: "text/csv", name: " " },
			{ type: "image", url: "data:image/jpeg;base64,SGk=" },
			{ type: "audio", bytes, mediaType: "audio/mpeg" },
		),
	).toStrictEqual([
		{ text: "Read" },
		{ document: { format: "pdf", name: "my report-2-pdf", source: { bytes } } },
		{ document: { format: "md", name: "messages[0]-content[2]", source: { bytes } } },
		{
			document: {
				format: "csv",
				name: "messages[0]-content[3]",
				source: { s3Location: { uri: "s3://bucket/a.csv" } },
			},
		},
		{ image: { format: "jpeg", source: { bytes } } },
		{ audio: { format: "mp3", source: { bytes } } },
	]);
});

test("marks for the cache are blocks behind what they are for", () => {
	const point = { cachePoint: { type: "default" } };
	const { system, messages } = convert(
		{ role: "system", content: "Rules", cache: "1h" },
		{ role: "user", content: [{ type: "text", text: "A", cache: true }, text("B")] },
		{ ...calling, content: "", cache: true },
		{ ...weather, cache: true },
		time,
	);
	expect(system).toStrictEqual([{ text: "Rules" }, { cachePoint: { type: "default", ttl: "1h" } }]);
	expect(messages.map(({ content }) => content)).toStrictEqual([
		[{ text: "A" }, point, { text: "B" }],
		[
			{ toolUse: { toolUseId: "call_1", name: "weather", input: { city: "Oslo" } } },
			{ toolUse: { toolUseId: "call_2", name: "time", input: {} } },
			point,
		],
		[
			{ toolResult: { toolUseId: "call_1", content: [{ text: "3 °C" }] } },
			point,
			{ toolResult: { toolUseId: "call_2", content: [{ text: "no clock" }], status: "error" } },
		],
	]);
});

test("native turns are passed through in their place", () => {
	const thought: ConverseMessage = {
		role: "assistant",
		content: [{ reasoningContent: { reasoningText: { text: "hm", signature: "x" } } }],
	};
	const messages: readonly PromptMessage<ConverseMessage>[] = [user, { native: [thought] }, user];
	const converted = bedrockMessages<ConverseMessage>("support", messages);
	expect(converted.messages.map(({ role }) => role)).toEqual(["user", "assistant", "user"]);
	expect(converted.messages[1]).toBe(thought);
});

describe("what Converse refuses", () => {
	const said = (...content: readonly MessagePart[]): readonly Message[] => [{ role: "user", content }];
	const assistant: Message = { role: "assistant", content: "A" };
	const native: PromptMessage<object> = { native: [{ role: "user", content: [] }] };
	test.each<readonly [string, readonly PromptMessage<object>[], string]>([
		["nothing left", [{ role: "user", content: " " }], "every message is blank"],
		["a required blank", [user, { role: "user", content: "", required: true }], "messages[1] must not be blank"],
		["a late system message", [user, { role: "system", content: "A" }], "messages[1] must be at the beginning of the"],
		[
			"the assistant's word at the beginning",
			[{ role: "user", content: "" }, assistant, user],
			"messages[1] must be behind a message of the user's, but is at the beginning",
		],
		[
			"a turn of the user's behind a native one",
			[native, user],
			"messages[1] must be behind a message of the assistant's, but is behind one of the user's",
		],
		[
			"a document alone",
			[user, assistant, ...said({ type: "file", base64: "SGk=", mediaType: "application/pdf" })],
			"messages[2] must be with a text, since it has a document, but is without one",
		],
		[
			"another address",
			said({ type: "image", url: "https://secret", mediaType: "image/png" }),
			"messages[0].content[0] must be bytes, base64 or an address in S3, but is another address",
		],
		[
			"what is no base64",
			said({ type: "image", base64: "se cret", mediaType: "image/png" }),
			"messages[0].content[0] must be base64, but is another text",
		],
		[
			"an image of another kind",
			said({ type: "image", url: "s3://secret" }),
			"messages[0].content[0] must be an image of JPEG, PNG, GIF or WebP, but is another media type",
		],
		[
			"a sound of another kind",
			said({ type: "audio", base64: "secret", mediaType: "audio/midi" }),
			"messages[0].content[0] must be a sound of a usual format",
		],
		[
			"a file of another kind",
			said({ type: "file", base64: "secret", mediaType: "application/zip" }),
			"messages[0].content[0] must be a PDF, a text or a document of Word or Excel",
		],
		[
			"a sound that a tool gave",
			[user, calling, { ...weather, content: [{ type: "audio", base64: "SGk=", mediaType: "audio/wav" }] }, time],
			"messages[2].content[0] must be a text, an image or a file, but is audio",
		],
		[
			"a missing result",
			[user, calling, weather, user],
			"messages[3] must be a result for each tool call of messages[1]",
		],
		[
			"a fifth mark for the cache",
			said(...["A", "B", "C", "D", "E"].map((value): MessagePart => ({ type: "text", text: value, cache: true }))),
			"messages[0] must be without a fifth mark for the cache",
		],
	])("%s", (_, messages, want) => {
		const failure = inputFailure(() => bedrockMessages<object>("support", messages));
		expect(failure).toContain(`Prompt "support": ${want}`);
		expect(failure).not.toContain("secret");
	});
});
