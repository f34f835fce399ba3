import { ChatPromptTemplate, PromptTemplate } from "@langchain/core/prompts";
import { describe, expect, test } from "vitest";
import type { MessageIR, TextIR, ValueIR } from "../../../generator/model/prompt-ir.ts";
import type { TypeIR } from "../../../generator/model/type-ir.ts";
import { fString } from "../../../generator/providers/f-string.ts";
import { langchain } from "../../../generator/providers/langchain.ts";
import { emitContext, literal, messageIR, slot } from "../../support/prompt-builders.ts";
import { showCode, showType } from "../../support/show-code.ts";

const [messages, template] = langchain.methods;
const text: TypeIR = { kind: "string" };
const value = (name: string, object: ValueIR = { kind: "input", type: text }): ValueIR => ({
	kind: "member",
	object,
	name,
	optional: false,
	own: false,
	brackets: false,
	type: text,
});

test("toLangChain returns message objects", () => {
	const context = emitContext([messageIR("system"), messageIR("assistant")]);
	expect(messages && showCode(messages.emit(context))).toBe(
		'[{ role: "system", content: text0 }, { role: "assistant", content: text1 }]',
	);
	expect(messages && showType(messages.returns(context))).toBe("(LangChainTextMessage)[]");
});

describe("toLangChainTemplate", () => {
	const hello = { text: [literal("Hello "), slot("name"), literal("!")] };

	test("returns the arguments of ChatPromptTemplate.fromMessages", () => {
		const context = emitContext([messageIR("system", hello), messageIR("user")]);
		expect(template && showCode(template.emit(context))).toBe('[[["system", "Hello {name}!"], ["user", "Hi"]]]');
		expect(template && showType(template.returns(context))).toBe("LangChainChatTemplate");
	});

	test("returns the arguments of PromptTemplate.fromTemplate for a text prompt", () => {
		const context = emitContext([messageIR("user", hello)], undefined, "text");
		expect(template && showCode(template.emit(context))).toBe('["Hello {name}!"]');
		expect(template && showType(template.returns(context))).toBe("LangChainTextTemplate");
	});

	test.each<[string, MessageIR, string | undefined]>([
		["plain variables", messageIR("user", hello), undefined],
		[
			"a loop",
			messageIR("user", {
				text: [{ kind: "loop", over: "array", collection: value("items"), item: "item", body: [] }],
			}),
			"LangChain's f-string templates cannot express a loop.",
		],
	])("says whether the prompt can have it: %s", (_, message, want) => {
		expect(template?.unsupported?.(emitContext([messageIR("user"), message]).prompt)).toBe(want);
	});
});

describe("f-strings", () => {
	test.each<[string, TextIR, string]>([
		[
			"a condition",
			{
				kind: "branch",
				condition: { value: value("vip"), test: "truthy", negated: false },
				body: [],
				otherwise: [],
			},
			"a condition",
		],
		["a nested path", { kind: "slot", value: value("name", value("user")) }, "the path `user.name`"],
		["the input itself", { kind: "slot", value: { kind: "input", type: text } }, "the whole input"],
		["a name with braces", slot("a}b"), "the path `a}b`"],
		[
			"an optional variable",
			slot("plan", { kind: "union", members: [text, { kind: "undefined" }] }),
			"the variable `plan`, which is not always a text, a number or a boolean",
		],
		[
			"a list",
			slot("items", { kind: "array", items: text }),
			"the variable `items`, which is not always a text, a number or a boolean",
		],
	])("cannot express %s", (_, piece, reason) => {
		expect(fString([literal("x"), piece])).toEqual({ kind: "refused", reason });
	});

	test.each<[string, TextIR[], Record<string, string | number | boolean>, string]>([
		[
			"JSON around a variable",
			[literal('{"name": "'), slot("name"), literal('"}')],
			{ name: "{Ada}" },
			'{"name": "{Ada}"}',
		],
		["braces that touch a variable", [literal("{{"), slot("name"), literal("}}}")], { name: "x" }, "{{x}}}"],
		[
			"numbers and booleans",
			[slot("a", { kind: "number" }), slot("b", { kind: "boolean" })],
			{ a: 1.5, b: false },
			"1.5false",
		],
		["a name that is no identifier", [slot("first name")], { "first name": "Ada" }, "Ada"],
	])("LangChain itself prints %s", async (_, given, input, want) => {
		const translated = fString(given);
		if (translated.kind === "refused") throw new Error(translated.reason);
		expect(await PromptTemplate.fromTemplate(translated.text).format(input)).toBe(want);
		const chat = ChatPromptTemplate.fromMessages([["user", translated.text]]);
		expect((await chat.formatMessages(input)).map(({ content }) => content)).toEqual([want]);
	});
});
