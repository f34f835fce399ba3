import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileAndImport } from "../support/run-prompt.ts";

/** Texts that JSON and JavaScript treat in their own ways, and whose constant parts meet values at every edge. */
const hostile = [
	'"',
	"\\",
	"\n",
	"\r\n",
	"\t",
	"\u2028",
	"\u2029",
	"\u0000",
	"\u007f",
	"\ud83d",
	"\ude00",
	"😀",
	"</script>",
	"$\u007bx}",
	"`",
];

const prompts: Readonly<Record<string, string>> = {
	constant: `messages:\n  - system: ${JSON.stringify(hostile.filter((text) => !/[\0\ud800-\udfff]/.test(text)).join(" "))}\n  - user: Hi`,
	values: 'input: { a: string, b: string }\nmessages:\n  - system: "{{a}}"\n  - user: "{{a}}{{b}} {{b}}{{a}}"',
	edges: 'input: { a: string, b: string }\nmessages:\n  - user: "\\u201d{{a}}\\"{{b}}\\\\{{a}}\\n"',
	emoji: 'input: { a: string, b: string }\nmessages:\n  - user: "😀{{a}}😀{{b}}😀"',
	branches:
		'input: { a: string, "b?": string }\nmessages:\n  - system: "{{#if b}}{{b}}{{/if}}"\n  - user: "x{{#if a}}\\"{{a}}{{/if}}y"',
	lines:
		'input: { a: string, b: string }\nmessages:\n  - user: |\n      {{a}}\n      {{#if b}}\n      "{{b}}"\n      {{/if}}',
	scalars: 'messages:\n  - user: "{{a}} and {{b}}"\n  - assistant: "{{b}}"\n  - user: "{{a}}"',
	system: 'input: { a: string, b: string }\nmessages:\n  - system: "{{a}}"\n  - system: "{{b}}"\n  - user: "{{a}}!"',
	answer:
		'input: { a: string }\noutput: { "say \\"x\\"": string, "2": boolean, "1": number }\nmessages:\n  - system: "Sort."\n  - user: "{{a}}"',
	settings:
		'input: { a: string }\nmodel: { openai: gpt-4o, anthropic: claude-sonnet-5-5 }\nsettings: { maxTokens: 70, stop: ["\\"", "b"], openai: { raw: { "x\\"y": [null, { "10": 1, "9": 2 }], "__proto__": 3 } }, anthropic: { raw: { "1": 1, metadata: { user_id: u } } } }\nmessages:\n  - user: "{{a}}"',
	defaulted:
		'input:\n  type: object\n  properties:\n    a: { type: string, default: "d\\"" }\nmessages:\n  - user: "{{a}}"',
};

const providers = ["openai", "openai-responses", "anthropic", "litellm"] as const;
const methods = ["toOpenAI", "toOpenAIResponses", "toAnthropic", "toLiteLLM"];

const compiled = await compileAndImport(
	Object.fromEntries(Object.entries(prompts).map(([name, text]) => [`prompts/${name}.yaml`, `wire: true\n${text}\n`])),
	{ providers },
);

const text = fc.oneof(
	// The halves of a pair, which are escaped unless they meet.
	fc.constantFrom("\ud83d", "\ude00"),
	fc.string({ unit: "binary" }),
	fc.array(fc.constantFrom(...hostile, "a", " ")).map((parts) => parts.join("")),
);
const extra = fc.oneof(
	fc.constant(undefined),
	fc.dictionary(
		fc.constantFrom("model", "messages", "max_tokens", "system", "stream", "__proto__", "1", 'x"', "toJSON", "é"),
		fc.oneof(text, fc.constantFrom(undefined, null, true, 7), fc.date({ noInvalidDate: true }), fc.array(text)),
		{ noNullPrototype: true },
	),
);

/** What a function gives, or the message of what it throws. */
const outcome = (run: () => unknown): unknown => {
	try {
		return { is: run() };
	} catch (error) {
		return { throws: error instanceof Error ? error.message : error };
	}
};

test("the prompts compile", () => {
	expect(
		compiled.diagnostics
			.filter(({ severity }) => severity === "error")
			.map(({ message, hint, span }) => [span.path, message, hint]),
	).toEqual([]);
});

describe.each(Object.keys(prompts))("%s", (name) => {
	test.each(methods)("%sJSON gives the bytes that JSON.stringify gives", (method) => {
		const prompt = compiled.module?.[name];
		const [plain, wire] = [prompt?.[method], prompt?.[`${method}JSON`]] as ((...input: unknown[]) => unknown)[];
		if (plain === undefined || wire === undefined) throw new Error(`${name} has no ${method} or no ${method}JSON`);
		fc.assert(
			fc.property(text, text, extra, (a, b, more) => {
				const input = name === "answer" || name === "settings" || name === "defaulted" ? { a } : { a, b };
				expect(outcome(() => wire(input, more))).toEqual(
					outcome(() => JSON.stringify({ ...(plain(input) as object), ...more })),
				);
			}),
			{ numRuns: 300 },
		);
	});
});
