import type { Provider } from "../model/provider.ts";
import type { ProviderName } from "../model/provider-name.ts";
import { aiSdk } from "./ai-sdk.ts";
import { anthropic } from "./anthropic.ts";
import { bedrock } from "./bedrock.ts";
import { cohere } from "./cohere.ts";
import { gemini } from "./gemini.ts";
import { langchain } from "./langchain.ts";
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
	litellm,
	gemini,
	bedrock,
	"ai-sdk": aiSdk,
	mcp,
	mistral,
	cohere,
	ollama,
} satisfies Partial<Record<ProviderName, Provider>>;

/** The names of the providers that are emitted. */
export type EmittedProviderName = keyof typeof byName;

/** Every back end there is, one file each. */
export const providers: readonly Provider[] = Object.values(byName);
