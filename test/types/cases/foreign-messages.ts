import type Anthropic from "@anthropic-ai/sdk";
import type { Message as BedrockNative, ConverseCommand } from "@aws-sdk/client-bedrock-runtime";
import type { Content, GoogleGenAI } from "@google/genai";
import type { BaseMessage } from "@langchain/core/messages";
import type { ChatOpenAI } from "@langchain/openai";
import type { Mistral } from "@mistralai/mistralai";
import type { ChatCompletionRequest } from "@mistralai/mistralai/models/components/chatcompletionrequest.js";
import type { GetPromptResult, PromptMessage } from "@modelcontextprotocol/sdk/types.js";
import type { generateText, ModelMessage } from "ai";
import type { Cohere, CohereClientV2 } from "cohere-ai";
import type { Ollama, Message as OllamaNative } from "ollama";
import type OpenAI from "openai";
import type { AISDKMessage, AISDKRequest } from "../../../runtime/types/ai-sdk.ts";
import type { AnthropicMessage, AnthropicRequest } from "../../../runtime/types/anthropic.ts";
import type { BedrockMessage, BedrockRequest } from "../../../runtime/types/bedrock.ts";
import type { CohereMessage, CohereRequest } from "../../../runtime/types/cohere.ts";
import type { GeminiContent, GeminiRequest } from "../../../runtime/types/gemini.ts";
import type { LangChainMessage } from "../../../runtime/types/langchain.ts";
import type { LiteLLMMessage, LiteLLMRequest } from "../../../runtime/types/litellm.ts";
import type { MCPMessage, MCPPrompt } from "../../../runtime/types/mcp.ts";
import type { MistralMessage, MistralRequest } from "../../../runtime/types/mistral.ts";
import type { OllamaMessage, OllamaRequest } from "../../../runtime/types/ollama.ts";
import type { OpenAIChatRequest, OpenAIMessage } from "../../../runtime/types/openai.ts";
import type { OpenAIResponsesItem, OpenAIResponsesRequest } from "../../../runtime/types/openai-responses.ts";

/** The messages of each client, as its own package types them. */
type Natives = {
	openai: OpenAI.ChatCompletionMessageParam;
	"openai-responses": OpenAI.Responses.ResponseInputItem;
	anthropic: Anthropic.MessageParam;
	gemini: Content;
	bedrock: BedrockNative;
	"ai-sdk": ModelMessage;
	mistral: ChatCompletionRequest["messages"][number];
	cohere: Cohere.ChatMessageV2;
	ollama: OllamaNative;
	langchain: BaseMessage;
	mcp: PromptMessage;
};

/** What a prompt's function returns for a history of native messages; LiteLLM's client is OpenAI's. */
type Requests<Native> = {
	openai: OpenAIChatRequest<"gpt-4o", OpenAIMessage | Native>;
	litellm: LiteLLMRequest<"gpt-4o", LiteLLMMessage | Native>;
	"openai-responses": OpenAIResponsesRequest<"gpt-4o", OpenAIResponsesItem | Native>;
	anthropic: AnthropicRequest<"claude-sonnet-4-5", AnthropicMessage | Native>;
	gemini: GeminiRequest<"gemini-2.5-pro", GeminiContent | Native>;
	bedrock: BedrockRequest<"amazon.nova-pro-v1:0", BedrockMessage | Native>;
	"ai-sdk": AISDKRequest<"openai/gpt-4o", AISDKMessage | Native>;
	mistral: MistralRequest<"mistral-large-latest", MistralMessage | Native>;
	cohere: CohereRequest<"command-a-03-2025", CohereMessage | Native>;
	ollama: OllamaRequest<"qwen3:8b", OllamaMessage | Native>;
	langchain: (LangChainMessage | Native)[];
	mcp: MCPPrompt<MCPMessage | Native>;
};

/** What each client's call takes. */
type Calls = {
	openai: Parameters<OpenAI["chat"]["completions"]["create"]>[0];
	litellm: Parameters<OpenAI["chat"]["completions"]["create"]>[0];
	"openai-responses": Parameters<OpenAI["responses"]["create"]>[0];
	anthropic: Parameters<Anthropic["messages"]["create"]>[0];
	gemini: Parameters<GoogleGenAI["models"]["generateContent"]>[0];
	bedrock: ConstructorParameters<typeof ConverseCommand>[0];
	"ai-sdk": Parameters<typeof generateText>[0];
	mistral: Parameters<Mistral["chat"]["complete"]>[0];
	cohere: Parameters<CohereClientV2["chat"]>[0];
	ollama: Parameters<Ollama["chat"]>[0];
	langchain: Parameters<ChatOpenAI["invoke"]>[0];
	mcp: GetPromptResult;
};

/** Whose native messages each client's call takes. */
type Taken = {
	[Client in keyof Calls]: {
		[Other in keyof Natives]: Requests<Natives[Other]>[Client] extends Calls[Client] ? Other : never;
	}[keyof Natives];
};

/** Its own alone, but for Gemini, whose `Content` asks for no key: what has a role and no key of another type is one. */
type Wanted = {
	openai: "openai";
	litellm: "openai";
	"openai-responses": "openai-responses";
	anthropic: "anthropic";
	gemini: Exclude<keyof Natives, "openai-responses" | "bedrock" | "langchain">;
	bedrock: "bedrock";
	"ai-sdk": "ai-sdk";
	mistral: "mistral";
	cohere: "cohere";
	ollama: "ollama";
	langchain: "langchain";
	mcp: "mcp";
};

type IsSame<A, B> = [A, B] extends [B, A] ? true : false;

/** For each client: its call takes native messages of those, and of no other. */
export const asWanted: { [Client in keyof Calls]: IsSame<Taken[Client], Wanted[Client]> } = {
	openai: true,
	litellm: true,
	"openai-responses": true,
	anthropic: true,
	gemini: true,
	bedrock: true,
	"ai-sdk": true,
	mistral: true,
	cohere: true,
	ollama: true,
	langchain: true,
	mcp: true,
};

// @ts-expect-error the table can fail: OpenAI's call does not take Anthropic's messages
export const failing: IsSame<Taken["openai"], "openai" | "anthropic"> = true;
