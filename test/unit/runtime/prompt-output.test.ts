import { describe, expect, test } from "vitest";
import {
	addIssue,
	anthropicAnswer,
	dropNulls,
	geminiAnswer,
	type InputIssue,
	isPromptOutputError,
	langchainAnswer,
	openaiAnswer,
	openaiResponseAnswer,
	PromptOutputError,
	promptOutput,
	readOutput,
} from "../../../runtime/index.ts";

type Triage = { urgent: boolean };

const issuesOf = (output: Triage): InputIssue[] | undefined =>
	typeof output?.urgent === "boolean" ? undefined : addIssue(undefined, "urgent", "boolean", output?.urgent);

const output = promptOutput("triage", issuesOf, () => ({ type: "object" }));

/** The kind of the error that a call throws, and its message. */
function failure(call: () => unknown): { kind: string; message: string; text: string | undefined } {
	try {
		call();
	} catch (error) {
		if (!isPromptOutputError(error)) throw error;
		return { kind: error.kind, message: error.message, text: error.text };
	}
	throw new Error("nothing was thrown");
}

describe("parse", () => {
	test("reads text as JSON, and takes what is read already", () => {
		expect(output.parse(' {"urgent": true}\n')).toEqual({ urgent: true });
		const value = { urgent: false };
		expect(output.parse(value)).toBe(value);
	});

	test.each([
		["  \n", "empty", 'Prompt "triage": there is no answer'],
		["yes", "not-json", 'Prompt "triage": the answer is no JSON'],
		['{"urgent": tru', "not-json", 'Prompt "triage": the answer is no JSON'],
		[
			"{}",
			"invalid",
			'Prompt "triage": the answer is not what was asked for: urgent must be boolean, but is undefined',
		],
		[
			"null",
			"invalid",
			'Prompt "triage": the answer is not what was asked for: urgent must be boolean, but is undefined',
		],
	])("%j is %s", (text, kind, message) => {
		expect(failure(() => output.parse(text))).toEqual({ kind, message, text });
	});

	test("says nothing of the answer where errors are printed", () => {
		const result = output.safeParse("secret");
		expect(result.success).toBe(false);
		expect(JSON.stringify(result)).not.toContain("secret");
		expect(!result.success && Object.keys(result.error)).not.toContain("text");
	});

	test("leaves keys that hold __proto__ alone", () => {
		const read = output.parse('{"urgent": true, "__proto__": {"admin": true}}');
		expect("admin" in read).toBe(false);
	});
});

describe("lenient", () => {
	test.each([
		'```json\n{"urgent": true}\n```',
		'Here you are:\n\n```\n{"urgent": true}\n```\nAnything else?',
		'I think {urgent} means: {"urgent": true}. Or not?',
		'He said "{" and then {"urgent": true}',
		'{"urgent": true} {"urgent": false}',
		'[}{"urgent": true}',
		'It is 5" long [or so]: {"urgent": true}',
		'As said in [1]:\n\n```json\n{"urgent": true}\n```',
		'```\nno JSON\n``` {"urgent": true}',
	])("finds the JSON in %j", (text) => {
		expect(output.parse(text, { lenient: true })).toEqual({ urgent: true });
		expect(failure(() => output.parse(text)).kind).toBe("not-json");
	});

	test.each(["no", '{"urgent": true', "{{{{", ""])("finds none in %j", (text) => {
		expect(["not-json", "empty"]).toContain(failure(() => output.parse(text, { lenient: true })).kind);
	});

	test("takes a plain value from a code block", () => {
		const word = promptOutput(
			"word",
			() => undefined,
			() => ({ type: "string" }),
		);
		expect(word.parse('Sure:\n```json\n"yes"\n```', { lenient: true })).toBe("yes");
		expect(word.parse("```JSON\r\nnull\r\n```", { lenient: true })).toBe(null);
	});

	test("gives up soon on a long text that was cut off", () => {
		const start = performance.now();
		for (const text of [
			`{"a": "${'\\"'.repeat(100_000)}`,
			`{"a": "${"x".repeat(10_000_000)}`,
			"```\n".repeat(100_000),
			`\`\`\`${"\n".repeat(1_000_000)}`,
		]) {
			expect(failure(() => output.parse(text, { lenient: true })).kind).toBe("not-json");
		}
		expect(performance.now() - start).toBeLessThan(5000);
	});

	test("gives up on a text of brackets alone", () => {
		expect(failure(() => output.parse("{[".repeat(100_000), { lenient: true })).kind).toBe("not-json");
	});
});

describe("the answers of providers", () => {
	const completion = (message: object, finish_reason = "stop") => ({ choices: [{ message, finish_reason }] });

	test.each([
		[completion({ content: "{}" }), "{}"],
		[completion({ content: null }), ""],
		[{ choices: [] }, ""],
		[JSON.parse('{"error": "overloaded"}'), ""],
	])("OpenAI's %j holds %j", (answer, text) => {
		expect(openaiAnswer("triage", answer)).toBe(text);
	});

	test.each([
		[() => openaiAnswer("triage", completion({ content: null, refusal: "I cannot." })), "refusal", "I cannot."],
		[() => openaiAnswer("triage", completion({ content: "{" }, "content_filter")), "refusal", "{"],
		[() => openaiAnswer("triage", completion({ content: "{" }, "length")), "truncated", "{"],
		[() => anthropicAnswer("triage", { content: [], stop_reason: "refusal" }), "refusal", ""],
		[
			() => anthropicAnswer("triage", { content: [{ type: "text", text: "{" }], stop_reason: "max_tokens" }),
			"truncated",
			"{",
		],
		[() => anthropicAnswer("triage", { content: [], stop_reason: "model_context_window_exceeded" }), "truncated", ""],
		[() => langchainAnswer("triage", { content: "", additional_kwargs: { refusal: "No." } }), "refusal", "No."],
		[
			() => langchainAnswer("triage", { content: "{", response_metadata: { finish_reason: "length" } }),
			"truncated",
			"{",
		],
		[() => langchainAnswer("triage", { content: "", response_metadata: { stop_reason: "refusal" } }), "refusal", ""],
	])("%s is a %s", (read, kind, text) => {
		expect(failure(read)).toMatchObject({ kind, text });
	});

	test.each([
		[{ output: [{ type: "reasoning" }, { type: "message", content: [{ type: "output_text", text: "{}" }] }] }, "{}"],
		[{ output: [], incomplete_details: null }, ""],
	])("OpenAI's response %j holds %j", (answer, text) => {
		expect(openaiResponseAnswer("triage", answer)).toBe(text);
	});

	const response = (part: object, reason?: string) => ({
		output: [{ type: "message", content: [{ type: "output_text", ...part }] }],
		...(reason === undefined ? {} : { incomplete_details: { reason } }),
	});
	const candidate = (text: string, finishReason: string) => ({
		candidates: [{ content: { parts: [{ text: "hm", thought: true }, { text }] }, finishReason }],
	});

	test.each([
		[() => openaiResponseAnswer("triage", response({ type: "refusal", refusal: "No." })), "refusal", "No."],
		[() => openaiResponseAnswer("triage", response({ text: "{" }, "max_output_tokens")), "truncated", "{"],
		[() => openaiResponseAnswer("triage", response({ text: "" }, "content_filter")), "refusal", ""],
		[() => geminiAnswer("triage", candidate("{", "MAX_TOKENS")), "truncated", "{"],
		[() => geminiAnswer("triage", candidate("", "IMAGE_SAFETY")), "refusal", ""],
		[() => geminiAnswer("triage", { promptFeedback: { blockReason: "SAFETY" } }), "refusal", ""],
	])("%s is a %s", (read, kind, text) => {
		expect(failure(read)).toMatchObject({ kind, text });
	});

	test("Gemini's thoughts are no answer", () => {
		expect(geminiAnswer("triage", candidate("{}", "STOP"))).toBe("{}");
		expect(geminiAnswer("triage", {})).toBe("");
	});

	test("Anthropic's text blocks are read, others are not", () => {
		const content = [
			{ type: "thinking", thinking: "hm" },
			{ type: "text", text: '{"a":' },
			{ type: "text", text: "1}" },
		];
		expect(anthropicAnswer("triage", { content, stop_reason: "end_turn" })).toBe('{"a":1}');
	});

	test("LangChain's text is content, or parts of it", () => {
		expect(langchainAnswer("triage", { content: "{}" })).toBe("{}");
		expect(
			langchainAnswer("triage", {
				content: [{ type: "text", text: "{" }, { type: "image" }, { type: "text", text: "}" }],
			}),
		).toBe("{}");
	});
});

test("nulls are taken away before the check", () => {
	type Note = { note?: string };
	const noteIssues = ({ note }: Note) => (note === null ? addIssue(undefined, "note", "string", note) : undefined);
	expect(failure(() => readOutput("triage", noteIssues, '{"note": null}')).kind).toBe("invalid");
	const prepare = (value: unknown) => dropNulls(value, ["note"]);
	expect(readOutput("triage", noteIssues, '{"note": null, "other": null}', undefined, prepare)).toEqual({
		other: null,
	});
	expect(readOutput("triage", noteIssues, "[null]", undefined, prepare)).toEqual([null]);
});

test("an error of another output is told by its brand", () => {
	expect(isPromptOutputError(new PromptOutputError("triage", "empty"))).toBe(true);
	expect(isPromptOutputError(new Error("no"))).toBe(false);
});

test("as a Standard Schema it gives paths and JSON Schema", () => {
	const standard = output["~standard"];
	expect(standard.validate({ urgent: 1 })).toEqual({
		issues: [{ message: "urgent must be boolean, but is number", path: ["urgent"] }],
	});
	expect(standard.jsonSchema.output({ target: "draft-07" })).toEqual({ type: "object" });
	expect(() => standard.jsonSchema.input({ target: "openapi-3.0" })).toThrow(/not as openapi-3.0/);
});
