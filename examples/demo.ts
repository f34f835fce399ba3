/** Shows a generated function, and the exact body that each official client sends for it. Nothing leaves this machine. */
import { readFile } from "node:fs/promises";
import Anthropic from "@anthropic-ai/sdk";
import { ChatOpenAI } from "@langchain/openai";
import OpenAI from "openai";
import * as prompts from "./generated/prompts/index.ts";
import { startLoopback } from "./loopback.ts";

const input: prompts.SupportInput = {
	role: "a patient support agent",
	company: "Acme",
	query: "Where is my parcel?",
	example_response: "It left our warehouse on Monday.",
	followup: 'It says "delivered", but I have <nothing> & need it today.',
};

const source = await readFile(new URL("./generated/prompts/index.ts", import.meta.url), "utf8");
console.log(`# Generated from prompts/support.yaml\n\n${supportCode(source)}`);

const server = await startLoopback();
const apiKey = "none";
const openai = new OpenAI({ apiKey, baseURL: `${server.url}/v1` });
const anthropic = new Anthropic({ apiKey, baseURL: server.url });
const langchain = new ChatOpenAI({ apiKey, model: "gpt-4o", configuration: { baseURL: `${server.url}/v1` } });
const litellm = new OpenAI({ apiKey, baseURL: `${server.url}/litellm` });

const calls = {
	"openai.chat.completions.create(prompts.support.toOpenAI(input))": () =>
		openai.chat.completions.create(prompts.support.toOpenAI(input)),
	"anthropic.messages.create(prompts.support.toAnthropic(input))": () =>
		anthropic.messages.create(prompts.support.toAnthropic(input)),
	"new ChatOpenAI(…).invoke(prompts.support.toLangChain(input))": () =>
		langchain.invoke(prompts.support.toLangChain(input)),
	"new OpenAI({ baseURL: <LiteLLM proxy> }).chat.completions.create(prompts.support.toLiteLLM(input))": () =>
		litellm.chat.completions.create(prompts.support.toLiteLLM(input)),
};

for (const [code, send] of Object.entries(calls)) {
	await send();
	const request = server.lastRequest();
	console.log(`# ${code}\n\nPOST ${request?.path}\n${JSON.stringify(request?.body, null, 2)}\n`);
}
server.close();

/** The part of the module that belongs to one prompt: from its input type to the end of its constant. */
function supportCode(module: string): string {
	const start = module.indexOf("export type SupportInput");
	const constant = module.indexOf("export const support:");
	return module.slice(start, module.indexOf("\n};\n", constant) + "\n};\n".length);
}
