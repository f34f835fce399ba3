import { expect, test } from "vitest";
import { type PromptInput, promptInput, unchecked } from "../../../runtime/index.ts";

type GreetingInput = { readonly name: string };

const input: PromptInput<GreetingInput> = promptInput(
	"greeting",
	() => undefined,
	() => ({}),
	["name"],
);

const greeting = {
	meta: { id: "greeting", status: "active" as const, tags: [], hash: "1-000000000000", providers: {} },
	input,
	messages: ({ name }: GreetingInput) => [{ role: "user" as const, content: `Hello ${name}!` }],
	text: ({ name }: GreetingInput) => `Hello ${name}!`,
	toLangChainTemplate: () => ["Hello {name}!"],
};

test("each function checks its input before the prompt sees it", () => {
	const prompt = unchecked(greeting);
	expect(prompt.messages({ name: "Ada" })).toEqual([{ role: "user", content: "Hello Ada!" }]);
	expect(prompt.text?.({ name: "Ada" })).toBe("Hello Ada!");
	expect(() => prompt.text?.({ nmae: "Ada" })).toThrow('Prompt "greeting": unknown variable nmae, did you mean name?');
	expect(() => prompt.messages(null)).toThrow('Prompt "greeting": input must be object, but is null');
});

test("what takes no input stays as it is", () => {
	const prompt = unchecked(greeting);
	expect(prompt.meta).toBe(greeting.meta);
	expect(prompt.input).toBe(greeting.input);
	expect(Object(prompt).toLangChainTemplate()).toEqual(["Hello {name}!"]);
});
