/** A JSON value, as the AWS SDK's type has it. */
export type BedrockJson = null | boolean | number | string | BedrockJson[] | { [name: string]: BedrockJson };

/** A breakpoint for the cache: for five minutes, or for an hour. */
export type BedrockCachePoint = { cachePoint: { type: "default"; ttl?: "1h" } };

/** A text in a message, or one of several system texts. */
export type BedrockTextBlock = { text: string };

/** The bytes themselves, or where they are in S3. */
export type BedrockSource = { bytes: Uint8Array } | { s3Location: { uri: string } };

/** An image in a message. */
export type BedrockImageBlock = { image: { format: "png" | "jpeg" | "gif" | "webp"; source: BedrockSource } };

/** A document in a message; its name is for the model. */
export type BedrockDocumentBlock = {
	document: {
		format: "pdf" | "csv" | "doc" | "docx" | "xls" | "xlsx" | "html" | "txt" | "md";
		name: string;
		source: BedrockSource;
	};
};

/** A sound in a message. */
export type BedrockAudioBlock = {
	audio: { format: "aac" | "flac" | "m4a" | "mp3" | "mp4" | "ogg" | "opus" | "wav" | "webm"; source: BedrockSource };
};

/** A call of a tool. */
export type BedrockToolUse = { toolUse: { toolUseId: string; name: string; input: BedrockJson } };

/** What a tool gave. */
export type BedrockToolResult = {
	toolResult: {
		toolUseId: string;
		content: (BedrockTextBlock | BedrockImageBlock | BedrockDocumentBlock)[];
		status?: "error";
	};
};

/** One block of a turn. */
export type BedrockBlock =
	| BedrockTextBlock
	| BedrockImageBlock
	| BedrockDocumentBlock
	| BedrockAudioBlock
	| BedrockToolUse
	| BedrockToolResult
	| BedrockCachePoint;

/** A turn of a conversation that is text. */
export type BedrockTextMessage = { role: "user" | "assistant"; content: BedrockTextBlock[] };

/** A turn of a conversation. */
export type BedrockMessage = { role: "user" | "assistant"; content: BedrockBlock[] };

/** The input of `ConverseCommand` without a model: add yours, as `modelId`, at the call. */
export type BedrockBody<Message = BedrockTextMessage> = {
	system?: (BedrockTextBlock | BedrockCachePoint)[];
	messages: Message[];
	inferenceConfig?: { maxTokens?: number; temperature?: number; topP?: number; stopSequences?: string[] };
	outputConfig?: {
		effort?: string;
		textFormat?: { type: "json_schema"; structure: { jsonSchema: { schema: string } } };
	};
};

/** The input of `ConverseCommand`. */
export type BedrockRequest<Model extends string, Message = BedrockTextMessage> = {
	modelId: Model;
} & BedrockBody<Message>;
