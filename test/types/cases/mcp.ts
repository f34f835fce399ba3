import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { PromptMessage as NativeMessage } from "@modelcontextprotocol/sdk/types.js";
import type { History } from "../../../runtime/types/history.ts";
import type { MCPMessage, MCPPrompt } from "../../../runtime/types/mcp.ts";

declare const prompt: MCPPrompt;
declare const conversation: <Native = never>(history: History<Native>) => MCPPrompt<MCPMessage | NoInfer<Native>>;

export function serve(server: McpServer): void {
	server.registerPrompt("a", {}, () => prompt);
	server.registerPrompt("b", {}, () => conversation([]));
	server.registerPrompt("c", {}, () => conversation<NativeMessage>({ native: [] }));
	// @ts-expect-error another client's messages are not MCP's
	server.registerPrompt("d", {}, () => conversation<{ role: "user"; content: string }>({ native: [] }));
}
