import type { JsonSchema } from "./standard-schema.ts";

/** A breakpoint for the cache: for five minutes, or for an hour. */
export type AnthropicCacheControl = { type: "ephemeral"; ttl?: "1h" };

/** A text in a message, or one of several system texts. */
export type AnthropicTextBlock = { type: "text"; text: string; cache_control?: AnthropicCacheControl };

/** An image in a message. */
export type AnthropicImageBlock = {
	type: "image";
	source:
		| { type: "base64"; media_type: "image/jpeg" | "image/png" | "image/gif" | "image/webp"; data: string }
		| { type: "url"; url: string };
	cache_control?: AnthropicCacheControl;
};

/** A PDF or a text file in a message. */
export type AnthropicDocumentBlock = {
	type: "document";
	source:
		| { type: "base64"; media_type: "application/pdf"; data: string }
		| { type: "text"; media_type: "text/plain"; data: string }
		| { type: "url"; url: string };
	title?: string;
	cache_control?: AnthropicCacheControl;
};

/** A call of a tool. */
export type AnthropicToolUse = {
	type: "tool_use";
	id: string;
	name: string;
	input: { [name: string]: unknown };
	cache_control?: AnthropicCacheControl;
};

/** What a tool gave. */
export type AnthropicToolResult = {
	type: "tool_result";
	tool_use_id: string;
	content?: string | (AnthropicTextBlock | AnthropicImageBlock | AnthropicDocumentBlock)[];
	is_error?: true;
	cache_control?: AnthropicCacheControl;
};

/** A message that is text. */
export type AnthropicTextMessage = { role: "user" | "assistant"; content: string };

/** A message of Anthropic's Messages API. */
export type AnthropicMessage =
	| {
			role: "user";
			content: string | (AnthropicTextBlock | AnthropicImageBlock | AnthropicDocumentBlock | AnthropicToolResult)[];
	  }
	| { role: "assistant"; content: string | (AnthropicTextBlock | AnthropicToolUse)[] };

/** What asks for an answer of a schema. */
export type AnthropicOutputConfig = { format: { type: "json_schema"; schema: JsonSchema } };

/** The body of `anthropic.messages.create` without a model: add yours at the call. */
export type AnthropicBody<Message = AnthropicTextMessage> = {
	max_tokens: number;
	system?: string | AnthropicTextBlock[];
	messages: Message[];
	stop_sequences?: string[];
};

/** The body of `anthropic.messages.create`. */
export type AnthropicRequest<Model extends string, Message = AnthropicTextMessage> = {
	model: Model;
} & AnthropicBody<Message>;
