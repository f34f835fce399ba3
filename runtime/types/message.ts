/** Where an image, a sound or a file comes from. `url` may be a `data:` URL; `bytes` is all that is not plain JSON. */
export type MediaSource =
	| { readonly url: string; readonly mediaType?: string | undefined }
	| { readonly base64: string; readonly mediaType: string }
	| { readonly bytes: Uint8Array; readonly mediaType: string };

/** A breakpoint for the provider's cache: everything up to here is to be kept, for its usual time or for an hour. */
export type CacheMark = true | "1h";

/** A text in a message. */
export type TextPart = {
	readonly type: "text";
	readonly text: string;
	readonly cache?: CacheMark | undefined;
};

/** An image in a message. `detail` is how closely OpenAI's models look. */
export type ImagePart = {
	readonly type: "image";
	readonly detail?: "auto" | "low" | "high" | undefined;
	readonly cache?: CacheMark | undefined;
} & MediaSource;

/** A sound in a message. */
export type AudioPart = { readonly type: "audio"; readonly cache?: CacheMark | undefined } & MediaSource;

/** A file in a message, such as a PDF. */
export type FilePart = {
	readonly type: "file";
	/** The file's name, which some providers show the model. */
	readonly name?: string | undefined;
	readonly cache?: CacheMark | undefined;
} & MediaSource;

/** One part of a message. */
export type MessagePart = TextPart | ImagePart | AudioPart | FilePart;

/** A call of a tool that a model asked for. `input` is a JSON object. */
export type ToolCall = {
	readonly id: string;
	readonly name: string;
	readonly input: { readonly [name: string]: unknown };
};

/**
 * One message of a conversation, for any provider. Without `bytes` it is plain JSON: store it and give it back as history.
 */
export type Message = SystemMessage | UserMessage | AssistantMessage | ToolMessage | FunctionMessage;

/** A message of a prompt whose messages are texts and nothing else. */
export type TextMessage = { role: "system" | "user" | "assistant"; content: string };

/** What the model is told about its task; `developer` is OpenAI's newer name for it. */
export type SystemMessage = {
	readonly role: "system" | "developer";
	readonly content: string | readonly TextPart[];
	readonly name?: string | undefined;
	readonly cache?: CacheMark | undefined;
};

/** What the user says. */
export type UserMessage = {
	readonly role: "user";
	readonly content: string | readonly MessagePart[];
	readonly name?: string | undefined;
	readonly cache?: CacheMark | undefined;
};

/** What the model said, the calls of tools that it asked for among it. */
export type AssistantMessage = {
	readonly role: "assistant";
	readonly content: string | readonly TextPart[];
	readonly toolCalls?: readonly ToolCall[] | undefined;
	readonly name?: string | undefined;
	readonly cache?: CacheMark | undefined;
};

/** What a tool gave for the call of that id. `name` is the tool's name, which Gemini and Ollama ask for. */
export type ToolMessage = {
	readonly role: "tool";
	readonly toolCallId: string;
	readonly name?: string | undefined;
	readonly content: string | readonly MessagePart[];
	readonly isError?: boolean | undefined;
	readonly cache?: CacheMark | undefined;
};

/** What a function of OpenAI's older API gave. */
export type FunctionMessage = {
	readonly role: "function";
	readonly name: string;
	readonly content: string;
};
