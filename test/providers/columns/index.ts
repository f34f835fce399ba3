import type { ProviderName } from "../../../generator/model/provider-name.ts";
import type { Column } from "../column.ts";
import { aiSdk } from "./ai-sdk.ts";
import { anthropic } from "./anthropic.ts";
import { bedrock } from "./bedrock.ts";
import { cohere } from "./cohere.ts";
import { gemini } from "./gemini.ts";
import { groq } from "./groq.ts";
import { langchain } from "./langchain.ts";
import { langchainTemplate } from "./langchain-template.ts";
import { litellm } from "./litellm.ts";
import { mcp } from "./mcp.ts";
import { mistral } from "./mistral.ts";
import { ollama } from "./ollama.ts";
import { openai } from "./openai.ts";
import { openaiResponses } from "./openai-responses.ts";

const byName = {
	openai,
	"openai-responses": openaiResponses,
	anthropic,
	langchain,
	"langchain template": langchainTemplate,
	litellm,
	gemini,
	bedrock,
	"ai-sdk": aiSdk,
	mcp,
	mistral,
	cohere,
	ollama,
	groq,
} satisfies Record<ProviderName, Column> & Record<string, Column>;

/** The functions that every case answers for. A provider that is emitted and has no column does not compile. */
export const columns: Readonly<Record<keyof typeof byName, Column>> = byName;
