import type { JsonSchema } from "./standard-schema.ts";

/** A text in a turn. */
export type GeminiTextPart = { text: string };

/** Data in a turn, as base64. */
export type GeminiInlineData = { inlineData: { mimeType: string; data: string } };

/** What stands elsewhere: a file of Gemini's Files API, or an address. */
export type GeminiFileData = { fileData: { fileUri: string; mimeType?: string } };

/** A part of a turn. */
export type GeminiPart =
	| GeminiTextPart
	| GeminiInlineData
	| GeminiFileData
	| { functionCall: { id: string; name: string; args: { [name: string]: unknown } } }
	| {
			functionResponse: {
				id?: string;
				name: string;
				response: { output: string } | { error: string };
				parts?: (GeminiInlineData | GeminiFileData)[];
			};
	  };

/** A turn of a conversation that is text. */
export type GeminiTextContent = { role: "user" | "model"; parts: GeminiTextPart[] };

/** A turn of the conversation. */
export type GeminiContent = { role: "user" | "model"; parts: GeminiPart[] };

/** What stands beside the conversation. */
export type GeminiConfig = {
	systemInstruction?: string | { parts: GeminiTextPart[] };
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
export type GeminiBody<Content = GeminiTextContent> = { contents: Content[]; config?: GeminiConfig };

/** The parameters of `ai.models.generateContent`. */
export type GeminiRequest<Model extends string, Content = GeminiTextContent> = { model: Model } & GeminiBody<Content>;
