/** A provider, by pm-gen's own name for it and by that of the GenAI semantic conventions (`gen_ai.provider.name`). */
export type InstrumentedProvider = { readonly name: string; readonly telemetryName: string };

/**
 * By what a function's name ends with. Where the conventions have no name, pm-gen's own stands for it, as they allow;
 * `gcp.gen_ai` is for clients that reach both of Google's endpoints.
 */
const providers: ReadonlyMap<string, InstrumentedProvider> = /* @__PURE__ */ new Map([
	["OpenAI", { name: "openai", telemetryName: "openai" }],
	["OpenAIResponses", { name: "openai-responses", telemetryName: "openai" }],
	["Anthropic", { name: "anthropic", telemetryName: "anthropic" }],
	["LangChain", { name: "langchain", telemetryName: "langchain" }],
	["LangChainTemplate", { name: "langchain", telemetryName: "langchain" }],
	["LiteLLM", { name: "litellm", telemetryName: "litellm" }],
	["Gemini", { name: "gemini", telemetryName: "gcp.gen_ai" }],
	["Bedrock", { name: "bedrock", telemetryName: "aws.bedrock" }],
	["AISDK", { name: "ai-sdk", telemetryName: "ai-sdk" }],
	["Mistral", { name: "mistral", telemetryName: "mistral_ai" }],
	["Cohere", { name: "cohere", telemetryName: "cohere" }],
	["Ollama", { name: "ollama", telemetryName: "ollama" }],
	["MCP", { name: "mcp", telemetryName: "mcp" }],
]);

/**
 * The provider that a prompt's function is for; undefined for `messages` and `text`.
 *
 * @example providerOf("toGemini")?.telemetryName // "gcp.gen_ai"
 */
export const providerOf = (functionName: string): InstrumentedProvider | undefined =>
	providers.get(functionName.replace(/^(to|from)|JSON$/g, ""));
