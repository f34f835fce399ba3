import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import { ChatOpenAI } from "@langchain/openai";
import { Mistral } from "@mistralai/mistralai";
import { CohereClientV2 } from "cohere-ai";
import { Ollama } from "ollama";
import OpenAI from "openai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isPromptOutputError } from "../../runtime/index.ts";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";

type Triage = {
	readonly [name: string]: (value: unknown, options?: { readonly lenient: boolean }) => never;
};

const answer = { team: "billing", urgent: true, summary: "A refund is late." };

/** What each API answers at its path; `text` is what the model wrote. */
const answers: Readonly<Record<string, (text: string) => object>> = {
	"/v1/chat/completions": (text) => ({
		id: "c",
		object: "chat.completion",
		created: 0,
		model: "m",
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
		choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: text, refusal: null } }],
	}),
	"/v1/responses": (text) => ({
		id: "r",
		object: "response",
		status: "completed",
		output: [
			{ id: "i", type: "reasoning", summary: [] },
			{
				id: "o",
				type: "message",
				role: "assistant",
				status: "completed",
				content: [{ type: "output_text", text, annotations: [] }],
			},
		],
	}),
	"/v1/messages": (text) => ({
		id: "m",
		type: "message",
		role: "assistant",
		model: "m",
		stop_reason: "end_turn",
		content: [{ type: "text", text }],
		usage: { input_tokens: 1, output_tokens: 1 },
	}),
	"/v2/chat": (text) => ({
		id: "c",
		finish_reason: "COMPLETE",
		message: {
			role: "assistant",
			content: [
				{ type: "thinking", thinking: "hm" },
				{ type: "text", text },
			],
		},
	}),
	"/api/chat": (text) => ({
		model: "m",
		created_at: "2026-11-24T00:00:00Z",
		done: true,
		done_reason: "stop",
		message: { role: "assistant", content: text },
	}),
	"/v1beta/models/gemini-2.5-pro:generateContent": (text) => ({
		candidates: [{ content: { role: "model", parts: [{ text }] }, finishReason: "STOP" }],
	}),
};

let project: TemporaryProject;
let triage: Triage;
let server: Server;
let written = "";
let baseURL = "";

beforeAll(async () => {
	project = await createTemporaryProject({}, { prompts: true });
	await project.pmGenOk(
		...["--target", "js", "--out", "generated"],
		...["--providers", "openai,openai-responses,anthropic,langchain,litellm,gemini,mistral,cohere,ollama"],
	);
	({ triage } = await project.importModule<{ triage: Triage }>("generated/prompts/index.js"));
	server = createServer((request, response) => {
		const body = answers[(request.url ?? "").split("?")[0] ?? ""];
		request.resume();
		response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" });
		response.end(JSON.stringify(body?.(written) ?? {}));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
	server.close();
	await project.remove();
});

/** Each provider's own client, asked by the generated request, and the generated function that reads what it gave. */
const roads: Readonly<Record<string, () => Promise<{ readonly got: unknown; readonly from: string }>>> = {
	openai: async () => {
		const client = new OpenAI({ apiKey: "k", baseURL: `${baseURL}/v1`, maxRetries: 0 });
		return {
			got: await client.chat.completions.create(triage["toOpenAI"]?.({ ticket: "?" }) as never),
			from: "fromOpenAI",
		};
	},
	litellm: async () => {
		const client = new OpenAI({ apiKey: "k", baseURL: `${baseURL}/v1`, maxRetries: 0 });
		const got = await client.chat.completions.create(triage["toLiteLLM"]?.({ ticket: "?" }) as never);
		return { got, from: "fromLiteLLM" };
	},
	"openai-responses": async () => {
		const client = new OpenAI({ apiKey: "k", baseURL: `${baseURL}/v1`, maxRetries: 0 });
		const got = await client.responses.create(triage["toOpenAIResponses"]?.({ ticket: "?" }) as never);
		return { got, from: "fromOpenAIResponses" };
	},
	anthropic: async () => {
		const client = new Anthropic({ apiKey: "k", baseURL, maxRetries: 0 });
		return {
			got: await client.messages.create(triage["toAnthropic"]?.({ ticket: "?" }) as never),
			from: "fromAnthropic",
		};
	},
	gemini: async () => {
		const client = new GoogleGenAI({ apiKey: "k", httpOptions: { baseUrl: baseURL } });
		const request: object = triage["toGemini"]?.({ ticket: "?" }) ?? {};
		const got = await client.models.generateContent({ ...request, model: "gemini-2.5-pro" } as never);
		return { got, from: "fromGemini" };
	},
	mistral: async () => {
		const client = new Mistral({ apiKey: "k", serverURL: baseURL });
		const request: object = triage["toMistral"]?.({ ticket: "?" }) ?? {};
		const got = await client.chat.complete({ ...request, model: "mistral-large-latest" } as never);
		return { got, from: "fromMistral" };
	},
	cohere: async () => {
		const client = new CohereClientV2({ token: "k", environment: baseURL });
		const request: object = triage["toCohere"]?.({ ticket: "?" }) ?? {};
		const got = await client.chat({ ...request, model: "command-a-03-2025" } as never);
		return { got, from: "fromCohere" };
	},
	ollama: async () => {
		const client = new Ollama({ host: baseURL });
		const request: object = triage["toOllama"]?.({ ticket: "?" }) ?? {};
		return { got: await client.chat({ ...request, model: "qwen3:8b" } as never), from: "fromOllama" };
	},
	langchain: async () => {
		const model = new ChatOpenAI({
			apiKey: "k",
			model: "gpt-4o",
			configuration: { baseURL: `${baseURL}/v1` },
			maxRetries: 0,
		});
		return { got: await model.invoke(triage["toLangChain"]?.({ ticket: "?" }) as never), from: "fromLangChain" };
	},
};

test.each(Object.keys(roads))("an answer comes back through %s's client", async (name) => {
	written = JSON.stringify(answer);
	const whole = await roads[name]?.();
	expect(triage[whole?.from ?? ""]?.(whole?.got)).toEqual(answer);

	written = `Here:\n\`\`\`json\n${JSON.stringify(answer)}\n\`\`\``;
	const fenced = await roads[name]?.();
	expect(triage[fenced?.from ?? ""]?.(fenced?.got, { lenient: true })).toEqual(answer);
	expect(kindOf(() => triage[fenced?.from ?? ""]?.(fenced?.got))).toBe("not-json");

	written = JSON.stringify({ ...answer, team: "sales" });
	const wrong = await roads[name]?.();
	expect(kindOf(() => triage[wrong?.from ?? ""]?.(wrong?.got))).toBe("invalid");
});

test.each(["openai", "litellm", "openai-responses", "mistral"])("what %s gives as null is left out", async (name) => {
	written = JSON.stringify({ ...answer, order: null });
	const got = await roads[name]?.();
	expect(triage[got?.from ?? ""]?.(got?.got)).toEqual(answer);
});

function kindOf(read: () => unknown): string {
	try {
		read();
		return "none";
	} catch (error) {
		if (isPromptOutputError(error)) return error.kind;
		throw error;
	}
}
