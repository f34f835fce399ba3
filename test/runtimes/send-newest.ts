// Runs in Node 22, which takes the types away. Arguments: the generated module, and a file with the calls.
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { generateText } from "ai-7";
import { MockLanguageModelV4 } from "ai-7/test";
import { GoogleGenAI } from "google-genai-3";
import OpenAI from "openai-7";
import { startLoopback } from "../support/loopback.ts";
import { aiSdkRoad } from "../support/roads/ai-sdk.ts";
import { answers } from "../support/roads/answers.ts";
import { geminiRoad } from "../support/roads/gemini.ts";
import { openaiRoads } from "../support/roads/openai.ts";
import { sendCalls } from "../support/roads/send-calls.ts";

const [module = "", calls = ""] = process.argv.slice(2);
const server = await startLoopback(answers);
const roads = {
	...openaiRoads(OpenAI, server),
	gemini: geminiRoad(GoogleGenAI, server),
	"ai-sdk": aiSdkRoad({ generateText, createModel: (options) => new MockLanguageModelV4(options) }),
};
const sent = await sendCalls(roads, await import(module), deserialize(readFileSync(calls)));
process.stdout.write(JSON.stringify({ version: process.versions.node, sent }), () => process.exit());
