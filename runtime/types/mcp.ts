/** What a message of an MCP prompt holds: one block. */
export type MCPContent =
	| { type: "text"; text: string }
	| { type: "image" | "audio"; data: string; mimeType: string }
	| { type: "resource_link"; uri: string; name: string; mimeType?: string }
	| { type: "resource"; resource: { uri: string; mimeType: string; blob: string } };

/** A message that is text. */
export type MCPTextMessage = { role: "user" | "assistant"; content: { type: "text"; text: string } };

/** A message of an MCP prompt. */
export type MCPMessage = { role: "user" | "assistant"; content: MCPContent };

/** What an MCP server answers to `prompts/get`. */
export type MCPPrompt<Message = MCPTextMessage> = { description?: string; messages: Message[] };
