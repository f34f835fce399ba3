import type { ProviderName } from "../../generator/model/provider-name.ts";

/** What a provider takes beside texts and images. */
export type Takes = {
	readonly files: boolean;
	/** Tools, their calls and what they gave, and answers with a schema. */
	readonly tools: boolean;
	readonly toolChoices: readonly string[];
	/** An address that an image may have. */
	readonly address: string;
};

const everything: Takes = {
	files: true,
	tools: true,
	toolChoices: ["auto", "required", "none", "search"],
	address: "https://example.com/a.png",
};

/** What random conversations for a provider are made of; what is left out here, the compiler refuses. */
export const whatProvidersTake: Readonly<Record<ProviderName, Takes>> = {
	openai: everything,
	"openai-responses": everything,
	anthropic: everything,
	langchain: everything,
	litellm: everything,
	gemini: everything,
	bedrock: { ...everything, toolChoices: ["auto", "required", "search"], address: "s3://bucket/a.png" },
	"ai-sdk": everything,
	mcp: { ...everything, tools: false, toolChoices: [] },
	mistral: everything,
	cohere: { ...everything, files: false, toolChoices: ["auto", "required", "none"] },
	groq: { ...everything, files: false },
	ollama: { ...everything, files: false, toolChoices: ["auto"], address: "data:image/png;base64,iVBORw==" },
};
