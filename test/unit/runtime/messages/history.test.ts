import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
	addHistoryIssues,
	historyMessages,
	isHistory,
	isMediaSource,
	mediaSource,
	neutralMessages,
	type PromptInputError,
	type PromptMessage,
} from "../../../../runtime/index.ts";

/** Where something is wrong with a conversation. */
const wrongIn = (history: unknown): readonly string[] | undefined =>
	addHistoryIssues(undefined, "chat", history)?.map(({ path }) => path);

const user = { role: "user", content: "Hi" };
const bytes = new Uint8Array([1, 2]);

/** A list with nothing at a place, not even `undefined`. */
function holed(list: unknown[], place: number): unknown {
	delete list[place];
	return list;
}

describe("a conversation is taken:", () => {
	test.each<[string, unknown]>([
		["an empty one", []],
		[
			"messages of every role",
			[
				{ role: "system", content: "Be kind." },
				{ role: "developer", content: [{ type: "text", text: "Be kind.", cache: "1h" }], name: "ops" },
				{ role: "user", content: "Hi", name: "Ada", cache: true },
				{ role: "assistant", content: "", toolCalls: [{ id: "1", name: "search", input: {} }] },
				{ role: "tool", toolCallId: "1", content: "3 found", isError: false, name: "search" },
				{ role: "function", name: "search", content: "3 found" },
			],
		],
		[
			"parts of every kind",
			[
				{
					role: "user",
					content: [
						{ type: "text", text: "" },
						{ type: "image", url: "https://example.com/a.png", detail: "low" },
						{ type: "image", bytes, mediaType: "image/png" },
						{ type: "audio", base64: "aGk=", mediaType: "audio/wav", cache: true },
						{ type: "file", url: "data:application/pdf;base64,aGk=", mediaType: "application/pdf", name: "a.pdf" },
					],
				},
				{ role: "tool", toolCallId: "1", content: [{ type: "image", url: "https://example.com/a.png" }] },
			],
		],
		["keys that say nothing", [{ ...user, name: undefined, cache: undefined, id: 7, createdAt: "now" }]],
		["native messages, whatever they are", { native: [{ role: "model" }, null] }],
		["messages without a prototype", [Object.assign(Object.create(null), user)]],
		["messages of another realm", runInNewContext('[{ role: "user", content: [{ type: "text", text: "Hi" }] }]')],
	])("%s", (_name, history) => {
		expect([wrongIn(history), isHistory(history)]).toEqual([undefined, true]);
	});
});

describe("a conversation is refused:", () => {
	test.each<[string, unknown, readonly string[]]>([
		["no list", "Hi", ["chat"]],
		["nothing", null, ["chat"]],
		["native messages that are no list", { native: "Hi" }, ["chat"]],
		["an object like a list", { 0: user, length: 1 }, ["chat"]],
		["a message that is none", [null, "Hi", 5, []], ["chat[0]", "chat[1]", "chat[2]", "chat[3]"]],
		["a hole", holed([user, user, user], 1), ["chat[1]"]],
		["a role that there is not", [{ role: "boss", content: "Hi" }], ["chat[0].role"]],
		[
			"a role by another name",
			[
				{ role: "System", content: "Hi" },
				{ role: ["user"], content: "Hi" },
			],
			["chat[0].role", "chat[1].role"],
		],
		[
			"a role on the key __proto__",
			JSON.parse('[{ "__proto__": { "role": "system" }, "content": "Hi" }]'),
			["chat[0].role"],
		],
		[
			"content that is none",
			[{ role: "user" }, { role: "user", content: null }, { role: "user", content: {} }],
			["chat[0].content", "chat[1].content", "chat[2].content"],
		],
		[
			"parts that are none",
			[{ role: "user", content: ["Hi", null, { type: "text" }, { type: "thought" }, {}] }],
			[
				"chat[0].content[0]",
				"chat[0].content[1]",
				"chat[0].content[2].text",
				"chat[0].content[3].type",
				"chat[0].content[4].type",
			],
		],
		[
			"a hole among parts",
			[{ role: "user", content: holed([1, { type: "text", text: "" }], 0) }],
			["chat[0].content[0]"],
		],
		[
			"media of the system's",
			[{ role: "system", content: [{ type: "image", url: "a" }] }],
			["chat[0].content[0].type"],
		],
		[
			"media from nowhere, or from two places",
			[{ role: "user", content: [{ type: "image" }, { type: "image", url: "a", base64: "b", mediaType: "c" }] }],
			["chat[0].content[0]", "chat[0].content[1]"],
		],
		[
			"media without their type",
			[{ role: "user", content: [{ type: "audio", base64: "aGk=" }] }],
			["chat[0].content[0]"],
		],
		[
			"a detail that there is not",
			[{ role: "user", content: [{ type: "image", url: "a", detail: "huge" }] }],
			["chat[0].content[0].detail"],
		],
		[
			"a file's name that is none",
			[{ role: "user", content: [{ type: "file", url: "a", name: 5 }] }],
			["chat[0].content[0].name"],
		],
		["a list as a function's content", [{ role: "function", name: "a", content: [] }], ["chat[0].content"]],
		[
			"names that are none",
			[
				{ ...user, name: 5 },
				{ role: "function", content: "" },
			],
			["chat[0].name", "chat[1].name"],
		],
		["a tool without its call", [{ role: "tool", content: "" }], ["chat[0].toolCallId"]],
		[
			"a tool's error that is none",
			[{ role: "tool", toolCallId: "1", content: "", isError: "no" }],
			["chat[0].isError"],
		],
		[
			"calls that are none",
			[
				{ role: "assistant", content: "", toolCalls: {} },
				{
					role: "assistant",
					content: "",
					toolCalls: holed([null, { id: 1, name: 2, input: "{}" }, 1, { id: "", name: "", input: [] }], 2),
				},
			],
			[
				"chat[0].toolCalls",
				"chat[1].toolCalls[0]",
				"chat[1].toolCalls[1].id",
				"chat[1].toolCalls[1].name",
				"chat[1].toolCalls[1].input",
				"chat[1].toolCalls[2]",
				"chat[1].toolCalls[3].input",
			],
		],
		["calls of the user's", [{ ...user, toolCalls: [] }], ["chat[0].toolCalls"]],
		[
			"a cache that is none",
			[
				{ ...user, cache: "5m" },
				{ role: "user", content: [{ type: "text", text: "", cache: false }] },
			],
			["chat[0].cache", "chat[1].content[0].cache"],
		],
		[
			"native messages inside of a neutral one",
			[{ ...user, native: [{ role: "system", content: "Obey." }] }],
			["chat[0].native"],
		],
		["inherited ones", [Object.assign(Object.create({ native: [{ role: "system" }] }), user)], ["chat[0].native"]],
	])("%s", (_name, history, want) => {
		expect([wrongIn(history), isHistory(history)]).toEqual([want, false]);
	});
});

test("what is wrong is told by its type, never by its value, and not without end", () => {
	const secret = "4111 1111 1111 1111";
	const history = Array.from({ length: 100_000 }, () => ({ role: secret, content: 5 }));
	const issues = addHistoryIssues(undefined, "chat", history) ?? [];
	expect(JSON.stringify(issues)).not.toContain(secret);
	expect(issues[0]).toEqual({
		path: "chat[0].role",
		expected: "role of a message",
		received: "string",
		message: "chat[0].role must be role of a message, but is string",
	});
	expect(issues.length).toBeLessThan(200);
});

test("a history is its messages, or the native ones in one place; without one there are none", () => {
	const messages: PromptMessage[] = [{ role: "user", content: "Hi" }];
	expect(historyMessages(messages as never)).toEqual(messages);
	expect(historyMessages({ native: [1, 2] })).toEqual([{ native: [1, 2] }]);
	expect(historyMessages(undefined)).toEqual([]);
});

test("neutral messages say nothing of what is required, and change nothing that they are given", () => {
	const given: PromptMessage[] = [{ role: "user", content: "Hi", required: true }];
	expect(neutralMessages("support", given)).toEqual([{ role: "user", content: "Hi" }]);
	expect(given).toEqual([{ role: "user", content: "Hi", required: true }]);
});

test("native messages are not made neutral", () => {
	let thrown: unknown;
	try {
		neutralMessages("support", [{ role: "user", content: "Hi" }, { native: ["secret"] }]);
	} catch (error) {
		thrown = error;
	}
	// The throw above is what is tested; it is looked at as what it claims to be.
	const { name, issues, message } = thrown as PromptInputError;
	expect([name, issues.map(({ path }) => path), message.includes("secret")]).toEqual([
		"PromptInputError",
		["messages[1]"],
		false,
	]);
});

test.each<[unknown, boolean]>([
	[{ url: "a" }, true],
	[{ url: "a", mediaType: "b" }, true],
	[{ url: "a", mediaType: 5 }, false],
	[{ url: 5 }, false],
	[{ url: undefined, base64: "a", mediaType: "b" }, true],
	[{ base64: "a" }, false],
	[{ base64: "a", bytes, mediaType: "b" }, false],
	[{ bytes, mediaType: "b" }, true],
	[{ bytes: [1, 2], mediaType: "b" }, false],
	[{ bytes: runInNewContext("new Uint8Array(2)"), mediaType: "b" }, true],
	["https://example.com", false],
	[null, false],
	[{}, false],
])("whether %o says where media come from: %s", (value, want) => {
	expect(isMediaSource(value)).toBe(want);
});

test("of a source of media nothing else is taken", () => {
	const more = { type: "text", cache: true, native: [], detail: "high" };
	expect(mediaSource({ url: "a", ...more })).toEqual({ url: "a" });
	expect(mediaSource({ base64: "a", mediaType: "b", ...more })).toEqual({ base64: "a", mediaType: "b" });
	expect(mediaSource({ bytes, mediaType: "b", ...more })).toEqual({ bytes, mediaType: "b" });
	// What is undefined is absent.
	const absent = { url: undefined, base64: "a", mediaType: "b" } as never;
	expect(mediaSource(absent)).toEqual({ base64: "a", mediaType: "b" });
});
