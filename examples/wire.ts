/** Sends bodies that were made as JSON: by the built-in fetch, and by the SDKs as they are. Nothing leaves this machine. */
import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import * as prompts from "./generated/prompts/index.ts";
import { startLoopback } from "./loopback.ts";

const input: prompts.TriageInput = { ticket: 'My parcel "17" never came.\nWhere is it?' };

const server = await startLoopback();
const key = "none";
const openai = new OpenAI({ apiKey: key, baseURL: `${server.url}/v1` });
const anthropic = new Anthropic({ apiKey: key, baseURL: server.url });
// A text whose type of content is named goes out as it is; without it the client would make JSON of it once more.
const headers = { "content-type": "application/json" };

const calls = {
	"fetch, to OpenAI": async () => {
		const response = await fetch(`${server.url}/v1/chat/completions`, {
			method: "POST",
			headers: { ...headers, authorization: `Bearer ${key}` },
			body: prompts.triage.toOpenAIJSON(input),
		});
		// The API's answer, which fetch knows nothing of.
		const { choices } = (await response.json()) as OpenAI.ChatCompletion;
		return choices[0]?.message.content;
	},
	"fetch, to Anthropic": async () => {
		const response = await fetch(`${server.url}/v1/messages`, {
			method: "POST",
			headers: { ...headers, "x-api-key": key, "anthropic-version": "2023-06-01" },
			body: prompts.triage.toAnthropicJSON(input, { max_tokens: 512 }),
		});
		// As above.
		return textOf((await response.json()) as Anthropic.Message);
	},
	"OpenAI's SDK": async () => {
		const body = prompts.triage.toOpenAIJSON(input, { service_tier: "flex" });
		const { choices } = await openai.post<OpenAI.ChatCompletion>("/chat/completions", { body, headers });
		return choices[0]?.message.content;
	},
	"Anthropic's SDK": async () => {
		const body = prompts.triage.toAnthropicJSON(input, { max_tokens: 512 });
		return textOf(await anthropic.post<Anthropic.Message>("/v1/messages", { body, headers }));
	},
};

for (const [name, send] of Object.entries(calls)) {
	const answer = await send();
	const request = server.lastRequest();
	console.log(`# ${name}\n\nPOST ${request?.path}\n${JSON.stringify(request?.body, null, 2)}\n\n${answer}\n`);
}
server.close();

function textOf({ content }: Anthropic.Message): string {
	return content.map((block) => (block.type === "text" ? block.text : "")).join("");
}
