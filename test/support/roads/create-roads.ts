import { GoogleGenAI } from "@google/genai";
import { generateText } from "ai";
import { MockLanguageModelV3 } from "ai/test";
import OpenAI from "openai";
import type { ProviderName } from "../../../generator/model/provider-name.ts";
import { startLoopback } from "../loopback.ts";
import { aiSdkRoad } from "./ai-sdk.ts";
import { answers } from "./answers.ts";
import { anthropicRoad } from "./anthropic.ts";
import { bedrockRoad } from "./bedrock.ts";
import { cohereRoad } from "./cohere.ts";
import { geminiRoad } from "./gemini.ts";
import { groqRoad } from "./groq.ts";
import { langchainRoad } from "./langchain.ts";
import { mcpRoad } from "./mcp.ts";
import { mistralRoad } from "./mistral.ts";
import { ollamaRoad } from "./ollama.ts";
import { openaiRoads } from "./openai.ts";
import type { Road } from "./road.ts";

/** A road for every provider, and what closes them. */
export type Roads = {
	readonly roads: Readonly<Record<ProviderName, Road>>;
	readonly close: () => void;
};

/** Opens the roads through the official clients to servers on this machine. */
export async function createRoads(): Promise<Roads> {
	const server = await startLoopback(answers);
	const http2 = await startLoopback(answers, "http2");
	const roads = {
		...openaiRoads(OpenAI, server),
		anthropic: anthropicRoad(server),
		langchain: langchainRoad(server),
		gemini: geminiRoad(GoogleGenAI, server),
		bedrock: bedrockRoad(http2),
		"ai-sdk": aiSdkRoad({ generateText, createModel: (options) => new MockLanguageModelV3(options) }),
		mcp: await mcpRoad(),
		mistral: mistralRoad(server),
		cohere: cohereRoad(server),
		ollama: ollamaRoad(server),
		groq: groqRoad(server),
	};
	return {
		roads,
		close: () => {
			for (const road of Object.values<Road>(roads)) road.close?.();
			server.close();
			http2.close();
		},
	};
}
