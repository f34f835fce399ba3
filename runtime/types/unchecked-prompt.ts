import type { AISDKBody, AISDKMessage } from "./ai-sdk.ts";
import type {
	AISDKAnswer,
	AnthropicAnswer,
	BedrockAnswer,
	CohereAnswer,
	GeminiAnswer,
	LangChainAnswer,
	MistralAnswer,
	OllamaAnswer,
	OpenAICompletion,
	OpenAIResponse,
} from "./answers.ts";
import type { AnthropicBody, AnthropicMessage } from "./anthropic.ts";
import type { BedrockBody, BedrockMessage } from "./bedrock.ts";
import type { CohereBody, CohereMessage } from "./cohere.ts";
import type { GeminiBody } from "./gemini.ts";
import type { LangChainChatTemplate, LangChainMessage, LangChainTextTemplate } from "./langchain.ts";
import type { LiteLLMBody, LiteLLMMessage } from "./litellm.ts";
import type { MCPMessage, MCPPrompt } from "./mcp.ts";
import type { Message } from "./message.ts";
import type { MistralBody, MistralMessage } from "./mistral.ts";
import type { OllamaBody, OllamaMessage } from "./ollama.ts";
import type { OpenAIChatBody, OpenAIMessage } from "./openai.ts";
import type { OpenAIResponsesBody, OpenAIResponsesItem } from "./openai-responses.ts";
import type { PromptInput } from "./prompt-input.ts";
import type { PromptMeta } from "./prompt-meta.ts";
import type { OutputOptions, PromptOutput } from "./prompt-output.ts";

/**
 * A prompt whose id is known at run time only, so that neither its input nor its functions are known to TypeScript.
 * Every function checks its input first and throws a `PromptInputError` that names unknown variables too. A function
 * is absent where the prompt does not have it, the model of a request where the definition names none.
 */
export type UncheckedPrompt = {
	readonly meta: PromptMeta;
	readonly input: PromptInput<unknown>;
	readonly messages: (input: unknown) => Message[];
	readonly text?: (input: unknown) => string;
	readonly toOpenAI?: (input: unknown) => OpenAIChatBody<OpenAIMessage> & { model?: string };
	readonly toAnthropic?: (input: unknown) => AnthropicBody<AnthropicMessage> & { model?: string };
	readonly toLangChain?: (input: unknown) => LangChainMessage[];
	readonly toLangChainTemplate?: () => LangChainChatTemplate | LangChainTextTemplate;
	readonly toLiteLLM?: (input: unknown) => LiteLLMBody<LiteLLMMessage> & { model?: string };
	readonly toOpenAIResponses?: (input: unknown) => OpenAIResponsesBody<OpenAIResponsesItem> & { model?: string };
	readonly toGemini?: (input: unknown) => GeminiBody & { model?: string };
	readonly toBedrock?: (input: unknown) => BedrockBody<BedrockMessage> & { modelId?: string };
	readonly toAISDK?: (input: unknown) => AISDKBody<AISDKMessage> & { model?: string };
	readonly toMCP?: (input: unknown) => MCPPrompt<MCPMessage>;
	readonly toMistral?: (input: unknown) => MistralBody<MistralMessage> & { model?: string };
	readonly toCohere?: (input: unknown) => CohereBody<CohereMessage> & { model?: string };
	readonly toOllama?: (input: unknown) => OllamaBody<OllamaMessage> & { model?: string };
	readonly toOpenAIJSON?: (input: unknown, extra?: object) => string;
	readonly toAnthropicJSON?: (input: unknown, extra?: object) => string;
	readonly toLiteLLMJSON?: (input: unknown, extra?: object) => string;
	readonly toOpenAIResponsesJSON?: (input: unknown, extra?: object) => string;
	readonly output?: PromptOutput<unknown>;
	readonly fromOpenAI?: (answer: OpenAICompletion, options?: OutputOptions) => unknown;
	readonly fromAnthropic?: (answer: AnthropicAnswer, options?: OutputOptions) => unknown;
	readonly fromLangChain?: (answer: LangChainAnswer, options?: OutputOptions) => unknown;
	readonly fromOpenAIResponses?: (answer: OpenAIResponse, options?: OutputOptions) => unknown;
	readonly fromGemini?: (answer: GeminiAnswer, options?: OutputOptions) => unknown;
	readonly fromBedrock?: (answer: BedrockAnswer, options?: OutputOptions) => unknown;
	readonly fromAISDK?: (answer: AISDKAnswer, options?: OutputOptions) => unknown;
	readonly fromMistral?: (answer: MistralAnswer, options?: OutputOptions) => unknown;
	readonly fromCohere?: (answer: CohereAnswer, options?: OutputOptions) => unknown;
	readonly fromOllama?: (answer: OllamaAnswer, options?: OutputOptions) => unknown;
	readonly fromLiteLLM?: (answer: OpenAICompletion, options?: OutputOptions) => unknown;
};
