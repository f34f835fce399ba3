import { readFileSync } from "node:fs";
import { join } from "node:path";
import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProviderName } from "../../generator/model/provider-name.ts";
import { corpusFolder } from "../support/corpus.ts";
import { type Loopback, startLoopback } from "../support/loopback.ts";
import { readPrompts } from "../support/read-prompts.ts";
import { compileAndImport, createSourceFile, type RunnablePrompt } from "../support/run-prompt.ts";
import { randomConversation } from "./random-conversation.ts";

/** How a request reaches its provider: the function that makes it, the client that sends it, and the schema of the body. */
type Road = {
	readonly method: string;
	readonly schema: string;
	/** Sends a request that a test made, and gives what is to fit the schema: the body, or what the client was given. */
	readonly send: (request: object, server: Loopback) => Promise<unknown>;
};

/** A request is sent as a caller would that has no types: what it holds is what the test asks. */
const openai = async (api: "chat" | "responses", request: object, server: Loopback): Promise<unknown> => {
	const client = new OpenAI({ apiKey: "k", baseURL: `${server.baseURL}/v1`, maxRetries: 0 });
	const named = { model: "gpt-4o", ...request } as never;
	await (api === "chat" ? client.chat.completions.create(named) : client.responses.create(named));
	return server.last();
};

const roads: Readonly<Partial<Record<ProviderName, Road>>> = {
	openai: {
		method: "toOpenAI",
		schema: "openai-chat",
		send: (request, server) => openai("chat", request, server),
	},
	litellm: {
		method: "toLiteLLM",
		schema: "openai-chat",
		// Breakpoints are LiteLLM's own and no keys of OpenAI's.
		send: async (request, server) => withoutBreakpoints(await openai("chat", request, server)),
	},
	"openai-responses": {
		method: "toOpenAIResponses",
		schema: "openai-responses",
		send: (request, server) => openai("responses", request, server),
	},
	anthropic: {
		method: "toAnthropic",
		schema: "anthropic",
		send: async (request, server) => {
			const client = new Anthropic({ apiKey: "k", baseURL: server.baseURL, maxRetries: 0 });
			await client.messages.create({ model: "claude-sonnet-5-5", ...request } as never);
			return server.last();
		},
	},
	gemini: {
		method: "toGemini",
		schema: "gemini-sdk-params",
		// The client drops what it does not know, so that the body proves nothing: what it is given is looked at.
		send: async (request, server) => {
			const client = new GoogleGenAI({ apiKey: "k", httpOptions: { baseUrl: server.baseURL } });
			const named = { model: "gemini-2.5-pro", ...request };
			await client.models.generateContent(named as never);
			return named;
		},
	},
};

function withoutBreakpoints(body: unknown): unknown {
	return JSON.parse(JSON.stringify(body, (key, value) => (key === "cache_control" ? undefined : value)));
}

const answers = {
	"/chat/completions": { id: "c", choices: [] },
	"/responses": { id: "r", output: [] },
	"/messages": { id: "m", type: "message", role: "assistant", content: [], usage: {} },
	":generateContent": { candidates: [] },
};

// The keys are those that the type of `roads` names.
const list = Object.entries(roads) as [ProviderName, Road][];

let server: Loopback;
const validators = new Map<string, ValidateFunction>();

beforeAll(async () => {
	server = await startLoopback(answers);
	for (const [, { schema }] of list) {
		const file = join(corpusFolder, `../schemas/${schema}.closed.schema.json`);
		const ajv = new Ajv2020({ strict: false, validateFormats: false });
		if (!validators.has(schema)) validators.set(schema, ajv.compile(JSON.parse(readFileSync(file, "utf8"))));
	}
});

afterAll(() => server.close());

/** What is wrong with the request that a prompt makes of an input; nothing where it fits. */
async function problemsOf({ method, schema, send }: Road, prompt: RunnablePrompt | undefined, input: unknown) {
	const validate = validators.get(schema);
	const toRequest = prompt?.[method];
	if (validate === undefined || toRequest === undefined) throw new Error(`there is no ${method}`);
	// A request is an object of the provider's.
	const sent = await send(toRequest(input) as object, server);
	return validate(sent) ? [] : [{ sent, errors: validate.errors }];
}

/** What the prompts of `prompts/` are given: each reads its own part of it. */
const everything = {
	...{ name: "Ada", tone: "dry", articles: [{ title: "Rain", source: "Post" }], ticket: "It is late." },
	...{ role: "an agent", company: "Acme", query: "Why?", example_response: "So.", followup: "And?" },
	...{ order: { id: "1", total: 2, currency: "EUR" }, reason: "Broken", plan: "pro" },
};

describe.each(list)("%s", (name, road) => {
	test("a key that the API does not have is found", async () => {
		const files = [createSourceFile("prompts/hi.yaml", "messages:\n  - user: Hi\n")];
		const { module } = await compileAndImport(files, { providers: [name] });
		const misspelt: Road = {
			...road,
			send: async (...sent) => Object.assign({}, await road.send(...sent), { modle: 1 }),
		};
		expect(await problemsOf(misspelt, module?.["hi"], {})).toHaveLength(1);
	});

	test("the prompts of prompts/", async () => {
		const files = Object.entries(readPrompts()).map(([path, text]) =>
			createSourceFile(`prompts/${path.split("/").at(-1)}`, text),
		);
		const { module = {} } = await compileAndImport(files, { providers: [name] });
		expect(Object.keys(module)).toHaveLength(files.length);
		for (const prompt of Object.values(module)) expect(await problemsOf(road, prompt, everything)).toEqual([]);
	});
});

const seed = Number(process.env["PM_GEN_SEED"] ?? Date.now() % 1_000_000);
const random = fc.sample(randomConversation, { numRuns: 200, seed });

describe.each(list)(`200 random conversations of seed ${seed} for %s`, (name, road) => {
	test("each body fits the schema", async () => {
		const files = random.map(({ definition }, i) => createSourceFile(`prompts/p${i}.json`, JSON.stringify(definition)));
		const { module, diagnostics } = await compileAndImport(files, { providers: [name] });
		expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
		for (const [i, { input }] of random.entries()) {
			expect(await problemsOf(road, module?.[`p${i}`], input), `prompt ${i} of seed ${seed}`).toEqual([]);
		}
	});
});
