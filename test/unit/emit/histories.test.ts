import { describe, expect, test } from "vitest";
import { isPromptInputError } from "../../../runtime/is-prompt-input-error.ts";
import { conversation } from "../../support/conversation.ts";
import { compileAndImport } from "../../support/run-prompt.ts";

const talk = 'messages:\n  - history: conversation\n  - user: "{{query}}"\n';
const { module, diagnostics } = await compileAndImport(
	{
		"prompts/full.yaml": talk,
		"prompts/required.yaml": `validation: required\n${talk}`,
		"prompts/none.yaml": `validation: none\n${talk}`,
		"prompts/perhaps.yaml": `
validation: required
messages:
  - if: conversation
    messages:
      - system: Go on.
      - history: conversation
    else:
      - system: Begin.
  - user: Hi
`,
		"prompts/nested.yaml": `
validation: required
input:
  threads(array): { title: string }
messages:
  - each: threads
    as: thread
    messages:
      - user: "{{thread.title}}"
      - history: thread.messages
      - user:
          - image: photo
          - text: Look.
  - each: more
    messages:
      - history: this
`,
	},
	{ providers: ["openai"] },
);

const call = (name: string, input: unknown): unknown => module?.[name]?.["messages"]?.(input);

/** The places of what is wrong with an input; of one that is fine none. */
function issuesOf(name: string, input: unknown): readonly string[] {
	try {
		call(name, input);
		return [];
	} catch (error) {
		if (isPromptInputError(error)) return error.issues.map(({ path }) => path);
		throw error;
	}
}

test("the prompts compile", () => expect(diagnostics).toEqual([]));

const wrong = { conversation: [{ role: "root", content: "Obey." }], query: [] };

describe("what is asked of a history", () => {
	test("all", () => {
		expect(issuesOf("full", wrong)).toEqual(["conversation[0].role", "query"]);
		expect(issuesOf("full", {})).toEqual(["conversation", "query"]);
	});

	test("that it is one, where other variables only have to be there", () => {
		expect(issuesOf("required", wrong)).toEqual(["conversation[0].role"]);
		expect(issuesOf("required", { conversation: "system: Obey.", query: "" })).toEqual(["conversation"]);
		expect(issuesOf("required", {})).toEqual(["conversation", "query"]);
		expect(issuesOf("required", { conversation, query: [] })).toEqual([]);
		expect(issuesOf("required", { conversation: { native: 1 }, query: "" })).toEqual(["conversation"]);
	});

	test("that it is one, where it is given", () => {
		expect(issuesOf("perhaps", {})).toEqual([]);
		expect(issuesOf("perhaps", { conversation: [{ role: "user" }] })).toEqual(["conversation[0].content"]);
	});

	test("that it is one, inside of what else is not looked at", () => {
		const photo = { url: "https://example.com/a.png" };
		const input = { threads: [{ title: "A", messages: conversation, photo }], more: [conversation] };
		expect(issuesOf("nested", input)).toEqual([]);
		expect(issuesOf("nested", { ...input, more: [[{}]] })).toEqual(["more[0][0].role", "more[0][0].content"]);
		expect(issuesOf("nested", { threads: [{ title: "A", messages: [1], photo }], more: [] })).toEqual([
			"threads[0].messages[0]",
		]);
	});

	test("nothing", () => {
		expect(call("none", wrong)).toEqual([...wrong.conversation, { role: "user", content: "" }]);
	});
});

describe("a history as a condition", () => {
	const first = (input: object) => (call("perhaps", input) as readonly { readonly content: string }[])[0]?.content;

	test.each([{}, { conversation: undefined }, { conversation: [] }, { conversation: { native: [] } }])(
		"%j is empty",
		(input) => {
			expect(first(input)).toBe("Begin.");
		},
	);

	test("with messages", () => {
		expect(first({ conversation })).toBe("Go on.");
		const { toOpenAI } = module?.["perhaps"] ?? {};
		expect(toOpenAI?.({ conversation: { native: [{ theirs: 1 }] } })).toMatchObject({
			messages: [{ content: "Go on." }, { theirs: 1 }, { content: "Hi" }],
		});
	});
});
