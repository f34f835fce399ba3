import type { ProviderName } from "../../generator/model/provider-name.ts";

/** Where a provider's requests go in, in TypeScript: every generation of its official clients. */
export type CallSite = {
	/** The function that makes a request. */
	readonly method: string;
	/** Imports and declarations of the clients. */
	readonly clients: string;
	/** The key under which a call says a model that the prompt does not; absent where requests have none. */
	readonly modelKey?: string;
	/** The clients' calls with a request. */
	readonly calls: readonly ((request: string) => string)[];
};

const openaiClients = `
import type OpenAI from "openai";
import type OpenAI7 from "openai-7";
declare const client: OpenAI;
declare const newer: OpenAI7;
`;

const chatCompletions = {
	clients: openaiClients,
	modelKey: "model",
	calls: [
		(request: string) => `client.chat.completions.create(${request})`,
		(request: string) => `newer.chat.completions.create(${request})`,
	],
};

/** A call site for every provider, as its client's own documentation shows it. */
export const callSites: Readonly<Record<ProviderName, CallSite>> = {
	openai: { method: "toOpenAI", ...chatCompletions },
	litellm: { method: "toLiteLLM", ...chatCompletions },
	"openai-responses": {
		method: "toOpenAIResponses",
		clients: openaiClients,
		modelKey: "model",
		calls: [(request) => `client.responses.create(${request})`, (request) => `newer.responses.create(${request})`],
	},
	anthropic: {
		method: "toAnthropic",
		clients: `
import type Anthropic from "@anthropic-ai/sdk";
import type Anthropic0 from "anthropic-0";
declare const client: Anthropic;
declare const older: Anthropic0;
`,
		modelKey: "model",
		calls: [(request) => `client.messages.create(${request})`, (request) => `older.messages.create(${request})`],
	},
	gemini: {
		method: "toGemini",
		clients: `
import type { GoogleGenAI } from "@google/genai";
import type { GoogleGenAI as GoogleGenAI3 } from "google-genai-3";
declare const client: GoogleGenAI;
declare const newer: GoogleGenAI3;
`,
		modelKey: "model",
		calls: [
			(request) => `client.models.generateContent(${request})`,
			(request) => `newer.models.generateContent(${request})`,
		],
	},
	bedrock: {
		method: "toBedrock",
		clients: `
import { type BedrockRuntimeClient, ConverseCommand } from "@aws-sdk/client-bedrock-runtime";
declare const client: BedrockRuntimeClient;
`,
		modelKey: "modelId",
		calls: [(request) => `client.send(new ConverseCommand(${request}))`],
	},
	"ai-sdk": {
		method: "toAISDK",
		clients: `
import { generateText, type LanguageModel } from "ai";
import { generateText as generateText7, type LanguageModel as LanguageModel7 } from "ai-7";
declare const model: LanguageModel;
declare const model7: LanguageModel7;
`,
		calls: [
			(request) => `generateText({ ...${request}, model })`,
			(request) => `generateText7({ ...${request}, model: model7 })`,
		],
	},
	mcp: {
		method: "toMCP",
		clients: `
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
declare const server: McpServer;
`,
		calls: [(request) => `server.registerPrompt("prompt", {}, () => (${request}))`],
	},
	mistral: {
		method: "toMistral",
		clients: `
import type { Mistral } from "@mistralai/mistralai";
declare const client: Mistral;
`,
		modelKey: "model",
		calls: [(request) => `client.chat.complete(${request})`],
	},
	cohere: {
		method: "toCohere",
		clients: `
import type { CohereClientV2 } from "cohere-ai";
declare const client: CohereClientV2;
`,
		modelKey: "model",
		calls: [(request) => `client.chat(${request})`],
	},
	ollama: {
		method: "toOllama",
		clients: `
import type { Ollama } from "ollama";
declare const client: Ollama;
`,
		modelKey: "model",
		calls: [(request) => `client.chat(${request})`],
	},
	groq: {
		method: "toGroq",
		clients: `
import type Groq from "groq-sdk";
declare const client: Groq;
`,
		modelKey: "model",
		calls: [(request) => `client.chat.completions.create(${request})`],
	},
	langchain: {
		method: "toLangChain",
		clients: `
import type { ChatOpenAI } from "@langchain/openai";
declare const client: ChatOpenAI;
`,
		calls: [(request) => `client.invoke(${request})`],
	},
};
