import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ProviderName, providerNames } from "../../generator/model/provider-name.ts";
import { asJson } from "../support/as-json.ts";
import { corpusFolder } from "../support/corpus.ts";
import { promptInputs } from "../support/prompt-inputs.ts";
import { readPrompts } from "../support/read-prompts.ts";
import { createRoads, type Roads } from "../support/roads/create-roads.ts";
import type { Sent } from "../support/roads/road.ts";
import { compileAndImport, createSourceFile, type RunnablePrompt } from "../support/run-prompt.ts";
import { randomConversation } from "./random-conversation.ts";
import { whatProvidersTake } from "./what-providers-take.ts";

/** A schema, and what of a request is to fit it. */
type Fitting = readonly [schema: string, part: (sent: Sent) => unknown];

const body = (sent: Sent): unknown => sent.body;

const givenAsJson = ({ given }: Sent): unknown => asJson(given);

/** What each request is to fit. Where a client drops what it does not know, the body proves nothing: what it is given is looked at. */
const fittings: Readonly<Record<ProviderName, readonly Fitting[]>> = {
	openai: [["openai-chat", body]],
	// Breakpoints are LiteLLM's own and no keys of OpenAI's.
	litellm: [["openai-chat", (sent) => withoutBreakpoints(sent.body)]],
	// LangChain tells OpenAI's model the name of a tool whose result it sends, which the API does not ask for.
	langchain: [["openai-chat", (sent) => withoutToolNames(sent.body)]],
	"openai-responses": [["openai-responses", body]],
	anthropic: [["anthropic", body]],
	gemini: [["gemini-sdk-params", ({ given }) => given]],
	bedrock: [["bedrock-converse", givenAsJson]],
	"ai-sdk": [["ai-sdk-model-messages", modelMessages]],
	mcp: [
		["mcp-get-prompt-result", ({ given }) => given],
		["mcp-get-prompt-result", body],
	],
	mistral: [
		["mistral-sdk-params", ({ given }) => given],
		["mistral", body],
	],
	cohere: [["cohere-v2", body]],
	ollama: [["ollama-sdk", body]],
	groq: [["openai-chat", body]],
};

/** What leaves a client is to be all that it was given: Bedrock's drops what it does not know, MCP's two ends check it. */
const arrivals: Readonly<Partial<Record<ProviderName, (sent: Sent) => unknown>>> = {
	bedrock: (sent) => Object.assign({}, sent.body, { modelId: modelIdOf(sent.given) }),
	mcp: body,
};

/** The model stands in the path of the request. */
const modelIdOf = (given: unknown): unknown => (given as { readonly modelId?: unknown }).modelId;

function withoutBreakpoints(body: unknown): unknown {
	return JSON.parse(JSON.stringify(body, (key, value) => (key === "cache_control" ? undefined : value)));
}

function withoutToolNames(body: unknown): unknown {
	return JSON.parse(JSON.stringify(body), (_, value) => {
		if (value?.role !== "tool") return value;
		const { name: _name, ...message } = value;
		return message;
	});
}

/** What the AI SDK takes of a request to be said by the model; system texts with a breakpoint are messages of a list. */
function modelMessages(sent: Sent): unknown {
	// The AI SDK has taken it.
	const { system, messages } = givenAsJson(sent) as {
		readonly system?: unknown;
		readonly messages: readonly unknown[];
	};
	if (Array.isArray(system)) return { messages: [...system, ...messages] };
	return { ...(system === undefined ? {} : { system }), messages };
}

let opened: Roads;
const validators = new Map<string, ValidateFunction>();

beforeAll(async () => {
	opened = await createRoads();
	for (const [schema] of Object.values(fittings).flat()) {
		const file = join(corpusFolder, `../schemas/${schema}.closed.schema.json`);
		const ajv = new Ajv2020({ strict: false, validateFormats: false });
		if (!validators.has(schema)) validators.set(schema, ajv.compile(JSON.parse(readFileSync(file, "utf8"))));
	}
});

afterAll(() => opened.close());

/** What is wrong with the request that a prompt makes of an input; nothing where it fits. */
async function problemsOf(
	name: ProviderName,
	prompt: RunnablePrompt | undefined,
	input: unknown,
	change: (part: unknown) => unknown = (part) => part,
): Promise<readonly unknown[]> {
	const { method, send } = opened.roads[name];
	const toRequest = prompt?.[method];
	if (toRequest === undefined) throw new Error(`there is no ${method}`);
	// A request is an object of the provider's.
	const sent = await send(toRequest(input) as object);
	const arrived = arrivals[name]?.(sent);
	if (arrived !== undefined) expect(arrived).toEqual(givenAsJson(sent));
	return fittings[name].flatMap(([schema, part]) => {
		const validate = validators.get(schema);
		const value = change(part(sent));
		return validate?.(value) === true ? [] : [{ schema, value, errors: validate?.errors }];
	});
}

describe.each(providerNames)("%s", (name) => {
	test("a key that the API does not have is found", async () => {
		const files = [createSourceFile("prompts/hi.yaml", "messages:\n  - user: Hi\n")];
		const { module } = await compileAndImport(files, { providers: [name] });
		const misspelt = (part: unknown): unknown => Object.assign({}, part, { modle: 1 });
		expect(await problemsOf(name, module?.["hi"], {}, misspelt)).toHaveLength(fittings[name].length);
	});

	test("the prompts of prompts/", async () => {
		const files = Object.entries(readPrompts()).map(([path, text]) =>
			createSourceFile(`prompts/${path.split("/").at(-1)}`, text),
		);
		const { module = {} } = await compileAndImport(files, { providers: [name] });
		expect(Object.keys(module)).toHaveLength(files.length);
		for (const prompt of Object.values(module)) expect(await problemsOf(name, prompt, promptInputs)).toEqual([]);
	});
});

const seed = Number(process.env["PM_GEN_SEED"] ?? Date.now() % 1_000_000);

/** Providers that take the same are given the same definitions. */
const groups = [...new Set(Object.values(whatProvidersTake))].map((takes) => ({
	takes,
	group: providerNames.filter((name) => whatProvidersTake[name] === takes),
}));

describe.each(groups)(`200 random conversations of seed ${seed} for $group`, ({ takes, group }) => {
	const random = fc.sample(randomConversation(takes), { numRuns: 200, seed });
	let module: { readonly [name: string]: RunnablePrompt } | undefined;

	beforeAll(async () => {
		const files = random.map(({ definition }, i) => createSourceFile(`prompts/p${i}.json`, JSON.stringify(definition)));
		const compiled = await compileAndImport(files, { providers: group });
		expect(compiled.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
		module = compiled.module;
	});

	test.each(group)("each body fits the schema of %s", async (name) => {
		for (const [i, { input }] of random.entries()) {
			expect(await problemsOf(name, module?.[`p${i}`], input), `prompt ${i} of seed ${seed}`).toEqual([]);
		}
	});
});
