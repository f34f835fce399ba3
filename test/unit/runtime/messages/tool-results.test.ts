import { describe, expect, test } from "vitest";
import { answeredCalls } from "../../../../runtime/answered-calls.ts";
import { checkToolResults } from "../../../../runtime/check-tool-results.ts";
import type { PromptMessage } from "../../../../runtime/types/history.ts";
import type { FunctionMessage, UserMessage } from "../../../../runtime/types/message.ts";
import { calling, conversation, time, weather } from "../../../support/conversation.ts";
import { inputFailure } from "../../../support/input-failure.ts";

const user: UserMessage = { role: "user", content: "Hi" };
const functionMessage: FunctionMessage = { role: "function", name: "time", content: "noon" };
const native = { native: [{}] };

test("a result finds its call by the id, a function's by the name", () => {
	const again = { ...calling, toolCalls: [{ id: "call_1", name: "rain", input: {} }] };
	const found = answeredCalls([calling, functionMessage, weather, functionMessage, again, weather, user]);
	expect(found.map((call) => call?.name)).toEqual([
		undefined,
		"time",
		"weather",
		undefined,
		undefined,
		"rain",
		undefined,
	]);
});

describe("the order of calls and results", () => {
	const check = (messages: readonly PromptMessage<object>[]): string =>
		inputFailure(() => checkToolResults("support", messages, answeredCalls(messages)));

	test.each<readonly [string, readonly PromptMessage<object>[]]>([
		["all results in any order", [user, calling, time, weather, user]],
		["a whole conversation", conversation],
		["functions by their name", [calling, weather, functionMessage]],
		["results of native calls", [native, weather]],
		["a native answer to a call", [calling, native, user]],
		["an empty native list between", [calling, { native: [] }, weather, time]],
	])("%s", (_, messages) => {
		expect(check(messages)).toBe("none");
	});

	test.each<readonly [string, readonly PromptMessage<object>[], string]>([
		[
			"no call",
			[user, weather],
			"messages[1] must be the one answer to a tool call right before it, but is tool message",
		],
		[
			"a second result",
			[calling, weather, weather],
			"messages[2] must be the one answer to a tool call right before it",
		],
		["another id", [calling, { ...weather, toolCallId: "x" }], "messages[1] must be the one answer to a tool call"],
		[
			"a result missing",
			[calling, weather, user],
			"messages[2] must be a result for each tool call of messages[0], but is user message",
		],
		[
			"a result missing at the end",
			[calling, weather],
			"messages[2] must be a result for each tool call of messages[0], but is not there",
		],
		["a late result", [calling, weather, time, user, weather], "messages[4] must be the one answer to a tool call"],
	])("refused: %s", (_, messages, want) => {
		expect(check(messages)).toContain(`Prompt "support": ${want}`);
	});
});
