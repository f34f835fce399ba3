import type { JsonSchema } from "./standard-schema.ts";

/** A part of a turn. */
export type GeminiPart = { text: string };

/** A turn of the conversation. */
export type GeminiContent = { role: "user" | "model"; parts: GeminiPart[] };

/** What stands beside the conversation. */
export type GeminiConfig = {
	systemInstruction?: string | { parts: GeminiPart[] };
	maxOutputTokens?: number;
	temperature?: number;
	topP?: number;
	topK?: number;
	stopSequences?: string[];
	seed?: number;
	presencePenalty?: number;
	frequencyPenalty?: number;
	thinkingConfig?: { thinkingBudget: number };
};

/** What asks for an answer of a schema. */
export type GeminiOutputConfig = { responseMimeType: "application/json"; responseJsonSchema: JsonSchema };

/** The parameters of `ai.models.generateContent` without a model: add yours at the call. */
export type GeminiBody = { contents: GeminiContent[]; config?: GeminiConfig };

/** The parameters of `ai.models.generateContent`. */
export type GeminiRequest<Model extends string> = { model: Model } & GeminiBody;
