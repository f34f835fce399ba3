// Made from generator/providers/list.ts by `npm run embed:providers`. Do not edit.

/** Every provider name that a definition or a configuration may use (DESIGN.md §4). */
export const providerNames = [
	"openai",
	"openai-responses",
	"anthropic",
	"langchain",
	"litellm",
	"gemini",
	"bedrock",
	"ai-sdk",
	"mistral",
	"cohere",
	"ollama",
	"mcp",
	"groq",
] as const;

/** The configuration's name of a provider. */
export type ProviderName = (typeof providerNames)[number];
