import type { PromptTools } from "./tool.ts";

/** What the provider behind the AI SDK is told about a message or a part; others do not read it. */
export type AISDKOptions = {
	anthropic?: { cacheControl: { type: "ephemeral"; ttl?: "1h" } };
	openai?: { imageDetail: "auto" | "low" | "high" };
};

/** A text in a message. */
export type AISDKTextPart = { type: "text"; text: string; providerOptions?: AISDKOptions };

/** An image in a message: its address, its data as base64, or its bytes. */
export type AISDKImagePart = {
	type: "image";
	image: string | Uint8Array;
	mediaType?: string;
	providerOptions?: AISDKOptions;
};

/** A file or a sound in a message. */
export type AISDKFilePart = {
	type: "file";
	data: string | Uint8Array;
	mediaType: string;
	filename?: string;
	providerOptions?: AISDKOptions;
};

/** A call of a tool. */
export type AISDKToolCall = {
	type: "tool-call";
	toolCallId: string;
	toolName: string;
	input: { [name: string]: unknown };
	providerOptions?: AISDKOptions;
};

/** What a tool gave. */
export type AISDKToolResult = {
	type: "tool-result";
	toolCallId: string;
	toolName: string;
	output:
		| { type: "text" | "error-text"; value: string }
		| {
				type: "content";
				value: (
					| { type: "text"; text: string }
					| { type: "image-data"; data: string; mediaType: string }
					| { type: "image-url"; url: string }
					| { type: "file-data"; data: string; mediaType: string; filename?: string }
					| { type: "file-url"; url: string }
				)[];
		  };
	providerOptions?: AISDKOptions;
};

/** One of several system texts, or one with a mark for the cache. */
export type AISDKSystemMessage = { role: "system"; content: string; providerOptions?: AISDKOptions };

/** A message that is text. */
export type AISDKTextMessage = { role: "user" | "assistant"; content: string };

/** A message of the AI SDK's, a `ModelMessage`. System texts are never among them. */
export type AISDKMessage =
	| {
			role: "user";
			content: string | (AISDKTextPart | AISDKImagePart | AISDKFilePart)[];
			providerOptions?: AISDKOptions;
	  }
	| { role: "assistant"; content: string | (AISDKTextPart | AISDKToolCall)[]; providerOptions?: AISDKOptions }
	| { role: "tool"; content: AISDKToolResult[] };

/** What `generateText` and `streamText` take beside a model: add yours at the call. */
export type AISDKBody<Message = AISDKTextMessage> = {
	system?: string | AISDKSystemMessage[];
	messages: Message[];
	maxOutputTokens?: number;
	temperature?: number;
	topP?: number;
	topK?: number;
	presencePenalty?: number;
	frequencyPenalty?: number;
	stopSequences?: string[];
	seed?: number;
};

/** What `generateText` and `streamText` take, with a model of the AI Gateway. */
export type AISDKRequest<Model extends string, Message = AISDKTextMessage> = { model: Model } & AISDKBody<Message>;

/** What tools add to what `generateText` and `streamText` take: add `execute` to those that are to be run there. */
export type AISDKTools<Tools extends PromptTools> = {
	tools: {
		[Name in keyof Tools]: { description?: string; inputSchema: Tools[Name]["input"]; strict?: boolean };
	};
	toolChoice?: "auto" | "none" | "required" | { type: "tool"; toolName: Extract<keyof Tools, string> };
};
