/** A message that is a text, which a LangChain model's `invoke` takes as it is. */
export type LangChainTextMessage = { role: "system" | "user" | "assistant"; content: string };

/** A text in a message of LangChain's. */
export type LangChainTextPart = { type: "text"; text: string };

/** A part of a message of LangChain's, in the form that every model's class knows. */
export type LangChainPart =
	| LangChainTextPart
	| { type: "image_url"; image_url: { url: string; detail?: "auto" | "low" | "high" } };

/** A part of a message of LangChain's, in the form of its version 1. */
export type LangChainBlock =
	| LangChainTextPart
	| { type: "image"; url: string }
	| { type: "image" | "audio"; data: string; mimeType: string }
	| { type: "file"; data: string; mimeType: string; metadata: { filename: string } };

/** A message that a LangChain model's `invoke` takes as it is. */
export type LangChainMessage =
	| { role: "system" | "developer"; content: string | LangChainTextPart[]; name?: string }
	| { role: "user"; content: string | LangChainPart[]; name?: string }
	| { role: "user"; content: LangChainBlock[]; name?: string; response_metadata: { output_version: "v1" } }
	| {
			role: "assistant";
			content: string | LangChainTextPart[];
			tool_calls?: { type: "tool_call"; id: string; name: string; args: { [name: string]: unknown } }[];
			name?: string;
	  }
	| { role: "tool"; tool_call_id: string; content: string; name?: string; status?: "error" };

/** The arguments of `ChatPromptTemplate.fromMessages`, texts in f-string notation. */
export type LangChainChatTemplate = [
	messages: [role: "system" | "user" | "assistant" | "placeholder", template: string][],
];

/** The arguments of `PromptTemplate.fromTemplate`, in f-string notation. */
export type LangChainTextTemplate = [template: string];
