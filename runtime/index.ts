export { addDepthIssue } from "./add-depth-issue.ts";
export { addHistoryIssues } from "./add-history-issues.ts";
export { addIssue } from "./add-issue.ts";
export { addRuleIssue } from "./add-rule-issue.ts";
export { addUnknownVariable } from "./add-unknown-variable.ts";
export { aiSdkAnswer } from "./ai-sdk-answer.ts";
export { aiSdkMessages } from "./ai-sdk-messages.ts";
export { anthropicAnswer } from "./anthropic-answer.ts";
export { anthropicMessages } from "./anthropic-messages.ts";
export { assertInput } from "./assert-input.ts";
export { bedrockAnswer } from "./bedrock-answer.ts";
export { bedrockMessages } from "./bedrock-messages.ts";
export { callTool } from "./call-tool.ts";
export { cohereAnswer } from "./cohere-answer.ts";
export { cohereMessages } from "./cohere-messages.ts";
export { dateIso } from "./date-iso.ts";
export { dropNulls } from "./drop-nulls.ts";
export { escapeXml } from "./escape-xml.ts";
export { isDate } from "./formats/is-date.ts";
export { isDateTime } from "./formats/is-date-time.ts";
export { isDuration } from "./formats/is-duration.ts";
export { isEmail } from "./formats/is-email.ts";
export { isHostname } from "./formats/is-hostname.ts";
export { isHttpUrl } from "./formats/is-http-url.ts";
export { isIpv4 } from "./formats/is-ipv4.ts";
export { isIpv6 } from "./formats/is-ipv6.ts";
export { isIri } from "./formats/is-iri.ts";
export { isIriReference } from "./formats/is-iri-reference.ts";
export { isJsonPointer } from "./formats/is-json-pointer.ts";
export { isLocalDateTime } from "./formats/is-local-date-time.ts";
export { isRegex } from "./formats/is-regex.ts";
export { isRelativeJsonPointer } from "./formats/is-relative-json-pointer.ts";
export { isTime } from "./formats/is-time.ts";
export { isUri } from "./formats/is-uri.ts";
export { isUriReference } from "./formats/is-uri-reference.ts";
export { isUriTemplate } from "./formats/is-uri-template.ts";
export { isUrl } from "./formats/is-url.ts";
export { isUuid } from "./formats/is-uuid.ts";
export { geminiAnswer } from "./gemini-answer.ts";
export { geminiContents } from "./gemini-contents.ts";
export { geminiMessages } from "./gemini-messages.ts";
export { geminiSystem } from "./gemini-system.ts";
export { geminiToolMode } from "./gemini-tool-mode.ts";
export { hasMessages } from "./has-messages.ts";
export { historyMessages } from "./history-messages.ts";
export { historySchema } from "./history-schema.ts";
export { includes } from "./includes.ts";
export { indent } from "./indent.ts";
export { indentLines } from "./indent-lines.ts";
export { isBlank } from "./is-blank.ts";
export { isFilled } from "./is-filled.ts";
export { isHistory } from "./is-history.ts";
export { isLongerThan } from "./is-longer-than.ts";
export { isMediaSource } from "./is-media-source.ts";
export { isMultipleOf } from "./is-multiple-of.ts";
export { isNumber } from "./is-number.ts";
export { isObject } from "./is-object.ts";
export { isPromptInputError } from "./is-prompt-input-error.ts";
export { isPromptNotFoundError } from "./is-prompt-not-found-error.ts";
export { isPromptOutputError } from "./is-prompt-output-error.ts";
export { isPromptToolError } from "./is-prompt-tool-error.ts";
export { isRecord } from "./is-record.ts";
export { isScalar } from "./is-scalar.ts";
export { isShorterThan } from "./is-shorter-than.ts";
export { isTooDeep } from "./is-too-deep.ts";
export { isTruthy } from "./is-truthy.ts";
export { isUint8Array } from "./is-uint8-array.ts";
export { isUnique } from "./is-unique.ts";
export { itemsOf } from "./items-of.ts";
export { jsonPart } from "./json-part.ts";
export { jsonText } from "./json-text.ts";
export { jsonUnlessBlank } from "./json-unless-blank.ts";
export { jsonWith } from "./json-with.ts";
export { langchainAnswer } from "./langchain-answer.ts";
export { langchainMessages } from "./langchain-messages.ts";
export { litellmMessages } from "./litellm-messages.ts";
export { mcpMessages } from "./mcp-messages.ts";
export { mediaSchema } from "./media-schema.ts";
export { mediaSource } from "./media-source.ts";
export { mistralAnswer } from "./mistral-answer.ts";
export { mistralMessages } from "./mistral-messages.ts";
export { nearest } from "./nearest.ts";
export { neutralMessages } from "./neutral-messages.ts";
export { ollamaAnswer } from "./ollama-answer.ts";
export { ollamaMessages } from "./ollama-messages.ts";
export { openaiAnswer } from "./openai-answer.ts";
export { openaiMessages } from "./openai-messages.ts";
export { openaiResponseAnswer } from "./openai-response-answer.ts";
export { openaiResponsesInput } from "./openai-responses-input.ts";
export { own } from "./own.ts";
export { plainChatMessages } from "./plain-chat-messages.ts";
export { promptInput } from "./prompt-input.ts";
export { PromptInputError } from "./prompt-input-error.ts";
export { PromptNotFoundError } from "./prompt-not-found-error.ts";
export { promptOutput } from "./prompt-output.ts";
export { PromptOutputError } from "./prompt-output-error.ts";
export { promptTool } from "./prompt-tool.ts";
export { PromptToolError } from "./prompt-tool-error.ts";
export { readOutput } from "./read-output.ts";
export { requireText } from "./require-text.ts";
export { toText } from "./to-text.ts";
export { truncate } from "./truncate.ts";
export type {
	AISDKBody,
	AISDKMessage,
	AISDKOptions,
	AISDKRequest,
	AISDKSystemMessage,
	AISDKTextMessage,
	AISDKTools,
} from "./types/ai-sdk.ts";
export type {
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
} from "./types/answers.ts";
export type {
	AnthropicBody,
	AnthropicMessage,
	AnthropicOutputConfig,
	AnthropicRequest,
	AnthropicTextBlock,
	AnthropicTextMessage,
} from "./types/anthropic.ts";
export type { AnyPrompt } from "./types/any-prompt.ts";
export type { BedrockBody, BedrockMessage, BedrockRequest, BedrockTextMessage } from "./types/bedrock.ts";
export type {
	CohereBody,
	CohereContent,
	CohereMessage,
	CohereRequest,
	CohereResponseFormat,
	CohereTextContent,
	CohereTextMessage,
} from "./types/cohere.ts";
export type {
	GeminiBody,
	GeminiConfig,
	GeminiContent,
	GeminiFileData,
	GeminiInlineData,
	GeminiOutputConfig,
	GeminiPart,
	GeminiRequest,
	GeminiTextContent,
	GeminiTextPart,
} from "./types/gemini.ts";
export type { History, NativeMessages, PromptMessage } from "./types/history.ts";
export type { InputIssue } from "./types/input-issue.ts";
export type { InputOf } from "./types/input-of.ts";
export type {
	LangChainBlock,
	LangChainChatTemplate,
	LangChainMessage,
	LangChainPart,
	LangChainTextMessage,
	LangChainTextPart,
	LangChainTextTemplate,
} from "./types/langchain.ts";
export type {
	LiteLLMBody,
	LiteLLMCacheMark,
	LiteLLMMessage,
	LiteLLMRequest,
	LiteLLMTextMessage,
} from "./types/litellm.ts";
export type { MCPMessage, MCPPrompt, MCPTextMessage } from "./types/mcp.ts";
export type {
	AssistantMessage,
	AudioPart,
	CacheMark,
	FilePart,
	FunctionMessage,
	ImagePart,
	MediaSource,
	Message,
	MessagePart,
	SystemMessage,
	TextMessage,
	TextPart,
	ToolCall,
	ToolMessage,
	UserMessage,
} from "./types/message.ts";
export type {
	MistralBody,
	MistralChunk,
	MistralMessage,
	MistralRequest,
	MistralResponseFormat,
	MistralTextChunk,
	MistralTextMessage,
} from "./types/mistral.ts";
export type {
	OllamaBody,
	OllamaFormat,
	OllamaMessage,
	OllamaOptions,
	OllamaRequest,
	OllamaTextMessage,
} from "./types/ollama.ts";
export type {
	ChatMessage,
	ChatPart,
	ChatTextPart,
	OpenAICacheMark,
	OpenAIChatBody,
	OpenAIChatRequest,
	OpenAIMessage,
	OpenAIResponseFormat,
	OpenAITextMessage,
} from "./types/openai.ts";
export type {
	OpenAIResponsesBody,
	OpenAIResponsesItem,
	OpenAIResponsesPart,
	OpenAIResponsesRequest,
	OpenAIResponsesText,
	OpenAIResponsesTextMessage,
	OpenAIResponsesTextPart,
} from "./types/openai-responses.ts";
export type { PlainChatMessage } from "./types/plain-chat.ts";
export type { PromptInput, SafeInput } from "./types/prompt-input.ts";
export type { PromptLoaders } from "./types/prompt-loaders.ts";
export type { PromptMeta, ProviderMeta } from "./types/prompt-meta.ts";
export type { OutputFailure, OutputOf, OutputOptions, PromptOutput, SafeOutput } from "./types/prompt-output.ts";
export type {
	AnthropicTools,
	BedrockTools,
	CohereTools,
	GeminiToolConfig,
	GeminiTools,
	MistralTools,
	OllamaTools,
	OpenAIChatTools,
	OpenAIResponsesTools,
} from "./types/request-tools.ts";
export type { JsonSchema, StandardConverter, StandardResult, StandardSchema } from "./types/standard-schema.ts";
export type {
	CallTool,
	GivenToolCall,
	PromptTool,
	PromptTools,
	SafeToolInput,
	ToolFailure,
	ToolFunctions,
	ToolHandlers,
	ToolInput,
	ToolSchema,
} from "./types/tool.ts";
export { unchecked } from "./unchecked.ts";
export { unlessBlank } from "./unless-blank.ts";
export { withFields } from "./with-fields.ts";
export { withItems } from "./with-items.ts";
export { withoutBlank } from "./without-blank.ts";
