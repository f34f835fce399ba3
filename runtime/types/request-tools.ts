import type { BedrockJson } from "./bedrock.ts";
import type { JsonSchema } from "./standard-schema.ts";

/** What tools add to the body of `openai.chat.completions.create`. */
export type OpenAIChatTools = {
	tools: {
		type: "function";
		function: { name: string; description?: string; parameters: JsonSchema; strict?: boolean };
	}[];
	tool_choice?: "auto" | "none" | "required" | { type: "function"; function: { name: string } };
};

/** What tools add to the body of `openai.responses.create`. */
export type OpenAIResponsesTools = {
	tools: { type: "function"; name: string; description?: string; parameters: JsonSchema; strict: boolean }[];
	tool_choice?: "auto" | "none" | "required" | { type: "function"; name: string };
};

/** What tools add to the body of `anthropic.messages.create`. */
export type AnthropicTools = {
	tools: {
		name: string;
		description?: string;
		input_schema: { type: "object" } & JsonSchema;
		strict?: boolean;
	}[];
	tool_choice?: { type: "auto" } | { type: "none" } | { type: "any" } | { type: "tool"; name: string };
};

/** What tools add to `config` of Gemini's parameters. */
export type GeminiToolConfig = {
	tools: { functionDeclarations: { name: string; description?: string; parametersJsonSchema: JsonSchema }[] }[];
};

/** What tools add to the parameters of `ai.models.generateContent`. */
export type GeminiTools = { config: GeminiToolConfig };

/** What tools add to the request of `mistral.chat.complete`. */
export type MistralTools = {
	tools: OpenAIChatTools["tools"];
	toolChoice?: "auto" | "none" | "required" | { type: "function"; function: { name: string } };
};

/** What tools add to the request of `cohere.chat`. */
export type CohereTools = { tools: OpenAIChatTools["tools"]; toolChoice?: "REQUIRED" | "NONE" };

/** What tools add to the request of `ollama.chat`. */
export type OllamaTools = { tools: OpenAIChatTools["tools"] };

/** What tools add to the input of `ConverseCommand`. */
export type BedrockTools = {
	toolConfig: {
		tools: {
			toolSpec: { name: string; description?: string; inputSchema: { json: BedrockJson }; strict?: boolean };
		}[];
		toolChoice?: { auto: { [key: string]: never } } | { any: { [key: string]: never } } | { tool: { name: string } };
	};
};
