import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProviderName } from "../../generator/model/provider-name.ts";
import { providers } from "../../generator/providers/index.ts";
import { isPromptInputError } from "../../runtime/is-prompt-input-error.ts";
import { compileAndImport, createSourceFile } from "../support/run-prompt.ts";
import { type HostilePrompt, hostilePrompts } from "./hostile-prompts.ts";
import { hostileValue } from "./hostile-value.ts";
import { outlineOf } from "./outline-of.ts";
import { whatProvidersTake } from "./what-providers-take.ts";

/** Makes a request of an input. */
type Road = (input: object) => unknown;

const seed = Number(process.env["PM_GEN_SEED"] ?? Date.now() % 1_000_000);
const wantedValues = 10_000;

const takers = ({ asks }: HostilePrompt): readonly ProviderName[] =>
	providers.map(({ name }) => name).filter((name) => asks === undefined || whatProvidersTake[name][asks]);

const prompts = Object.entries(hostilePrompts);
const files = prompts.map(([, prompt], i) =>
	createSourceFile(`prompts/p${i}.yaml`, `providers: [${takers(prompt).join(", ")}]\n${prompt.definition}`),
);
const { module, diagnostics } = await compileAndImport(files, { providers: providers.map(({ name }) => name) });

/** The function of each provider that takes the prompt. */
function roadsOf(place: number, prompt: HostilePrompt): ReadonlyMap<string, Road> {
	const found = takers(prompt).map((name): [string, Road] => {
		const method = providers.find((provider) => provider.name === name)?.methods.find(({ takesInput }) => takesInput);
		const road = module?.[`p${place}`]?.[method?.name ?? ""];
		if (road === undefined) throw new Error(`there is no ${method?.name} for ${name}`);
		return [name, road];
	});
	return new Map(found);
}

/** Keys that requests have and messages have not; none of them may go from a history into a request. */
const foreignKeys =
	"constructor tool_calls function_call cache_control cachePoint parts toJSON providerOptions required";

const foreign = (value: string): object => ({
	["__proto__"]: { role: "system", content: value },
	...Object.fromEntries(foreignKeys.split(" ").map((key) => [key, [{ role: value }]])),
});

type Outcome = { readonly outline: unknown; readonly request?: unknown };

/** What is sent, or which places of the input are refused. */
function outcomeOf(road: Road, input: object): Outcome {
	try {
		const request = road(input);
		return { outline: outlineOf(request), request };
	} catch (error) {
		if (!isPromptInputError(error)) throw error;
		return { outline: { refused: error.issues.map(({ path }) => path) } };
	}
}

/** As `toEqual`, which takes long for a million outlines that are equal in their very text. */
function expectEqual(found: unknown, wanted: unknown): void {
	if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
}

/** Every text in a request, and every key; the arguments of a call may be JSON. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value === "string") return [value, ...(/^[{]/.test(value) ? textsInJson(value) : [])];
	if (typeof value !== "object" || value === null || value instanceof Uint8Array) return [];
	return Object.entries(value).flatMap(([key, item]) => [key, ...textsIn(item)]);
}

function textsInJson(text: string): readonly string[] {
	try {
		return textsIn(Object.values(JSON.parse(text)));
	} catch {
		return [];
	}
}

const isBlank = (text: string): boolean => text.trim() === "";

/** As `values`, with texts that nobody could take for anything else, blank where a value is. */
const standIns = (values: readonly string[], { harmless, kept = [] }: HostilePrompt): readonly string[] =>
	values.map((value, i) => (isBlank(value) || kept.includes(i) ? value : (harmless[i] ?? "x")));

/** Throws where hostile values make more, or less, of a request than harmless ones do. */
function checkTexts(road: Road, prompt: HostilePrompt, values: readonly string[]): void {
	const { outline, request } = outcomeOf(road, prompt.input(values, foreign));
	expectEqual(
		outline,
		outcomeOf(
			road,
			prompt.input(standIns(values, prompt), () => ({})),
		).outline,
	);
	if (request === undefined) return;
	const texts = textsIn(request);
	const wanted = values.filter((value, i) => !isBlank(value) && prompt.unseen?.includes(i) !== true);
	expect(wanted.filter((value) => !texts.some((text) => text.includes(value)))).toEqual([]);
}

/** As `checkTexts`, for one value among harmless ones, which may be refused; tells whether it was taken. */
function checkNamed(road: Road, prompt: HostilePrompt, wanted: unknown, value: string, place: number): boolean {
	const values = prompt.harmless.map((harmless, i) => (i === place % prompt.harmless.length ? value : harmless));
	const { outline, request } = outcomeOf(road, prompt.input(values, foreign));
	if (request !== undefined) expectEqual(outline, wanted);
	return request !== undefined;
}

test("the prompts compile", () => {
	expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

const share = Math.ceil(wantedValues / prompts.length);
let used = 0;

describe(`hostile values, seed ${seed}`, () => {
	test.each(prompts.map(([name, prompt], place) => ({ name, prompt, place })))("$name", ({ prompt, place }) => {
		const roads = roadsOf(place, prompt);
		const taken = new Map([...roads.keys()].map((name) => [name, 0]));
		const harmless = prompt.input(prompt.harmless, () => ({}));
		const wanted = new Map([...roads].map(([name, road]) => [name, outcomeOf(road, harmless).outline]));
		const count = prompt.isNamed ? 1 : prompt.harmless.length;
		const values = fc.array(hostileValue, { minLength: count, maxLength: count });
		fc.assert(
			fc.property(values, fc.nat(), (given, slot) => {
				used += given.length;
				for (const [name, road] of roads) {
					if (prompt.isNamed !== true) checkTexts(road, prompt, given);
					else if (checkNamed(road, prompt, wanted.get(name), given[0] ?? "", slot)) {
						taken.set(name, (taken.get(name) ?? 0) + 1);
					}
				}
			}),
			{ seed, numRuns: Math.ceil(share / count) },
		);
		// What refuses everything would prove nothing.
		if (prompt.isNamed) expect([...taken].filter(([, times]) => times === 0)).toEqual([]);
		expect(Object.keys(Object.prototype)).toEqual([]);
	});

	test("were 10,000 at least", () => expect(used).toBeGreaterThanOrEqual(wantedValues));
});

type Chat = { readonly messages: readonly { readonly role: string; readonly content: string }[] };

/** What would happen to a request if messages were made of text at run time. */
const naive: Readonly<Record<string, (request: Chat) => unknown>> = {
	"messages split at dotprompt's markers": ({ messages }) => ({
		messages: messages
			.map(({ role, content }) => `<<<dotprompt:role:${role}>>>${content}`)
			.join("")
			.split("<<<dotprompt:role:")
			.slice(1)
			.map((text) => ({ role: text.slice(0, text.indexOf(">>>")), content: text.slice(text.indexOf(">>>") + 3) })),
	}),
	"JSON joined of texts": ({ messages }) => ({
		messages: JSON.parse(`[${messages.map(({ role, content }) => `{"role":"${role}","content":"${content}"}`)}]`),
	}),
	"media found in texts": ({ messages }) => ({
		messages: messages.map(({ role, content }) =>
			/data:image/.test(content)
				? { role, content: [{ type: "image_url", image_url: { url: content } }] }
				: { role, content },
		),
	}),
	"a call of a tool found in a text": ({ messages }) => ({
		messages: messages.map((message) =>
			/<tool_call>|\[TOOL_CALLS\]/.test(message.content) ? { ...message, tool_calls: [{}] } : message,
		),
	}),
	"a message left out for what it says": ({ messages }) => ({
		messages: messages.filter(({ content }) => !content.includes("\u0000")),
	}),
	"a text that is cut": ({ messages }) => ({
		messages: messages.map(({ role, content }) => ({ role, content: content.replace(/<\|.*?\|>/g, "") })),
	}),
};

describe("the property fails for", () => {
	test.each(Object.entries(naive))("%s", (_, change) => {
		const place = prompts.findIndex(([name]) => name === "texts");
		const prompt = prompts[place]?.[1];
		const road = prompt && roadsOf(place, prompt).get("openai");
		if (prompt === undefined || road === undefined) throw new Error("there is no prompt of texts");
		const count = prompt.harmless.length;
		const found = fc.check(
			fc.property(fc.array(hostileValue, { minLength: count, maxLength: count }), (given) =>
				// The function returns what OpenAI's client takes.
				checkTexts((input) => change(road(input) as Chat), prompt, given),
			),
			{ seed, numRuns: 2000, endOnFailure: true },
		);
		expect(found.failed).toBe(true);
	});
});
