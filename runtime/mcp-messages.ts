import { contentText } from "./content-text.ts";
import { isBlank } from "./is-blank.ts";
import { isSystemMessage } from "./is-system-message.ts";
import { mcpContent } from "./mcp-content.ts";
import { refuseMessage } from "./refuse-message.ts";
import { requireMessages } from "./require-messages.ts";
import type { PromptMessage } from "./types/history.ts";
import type { MCPMessage } from "./types/mcp.ts";

/**
 * Messages as those of an MCP prompt, where each holds one block: one with several parts becomes several. MCP has no system
 * messages: such a text goes in front of the user's that follows it, with a blank line between, or is a message of the user's.
 *
 * @throws PromptInputError for calls of tools and what they gave, which MCP's prompts cannot have.
 * @example mcpMessages("support", [{ role: "user", content: "Hi" }]) // [{ role: "user", content: { type: "text", text: "Hi" } }]
 */
export const mcpMessages = <Native = never>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): (MCPMessage | Native)[] => {
	requireMessages(id, messages);
	const list: (MCPMessage | Native)[] = [];
	let texts: string[] = [];
	const flush = (): void => {
		if (texts.length > 0) list.push({ role: "user", content: { type: "text", text: texts.join("\n\n") } });
		texts = [];
	};
	for (const [index, message] of messages.entries()) {
		const path = `messages[${index}]`;
		if ("native" in message) {
			if (message.native.length > 0) flush();
			for (const native of message.native) list.push(native);
		} else if (isSystemMessage(message)) {
			const text = contentText(message.content);
			if (!isBlank(text)) texts.push(text);
		} else if (message.role === "tool" || message.role === "function") {
			refuseMessage(id, path, "what the user or the assistant says", `${message.role} message`);
		} else {
			const calls = message.role === "assistant" ? (message.toolCalls ?? []) : [];
			if (calls.length > 0) refuseMessage(id, `${path}.toolCalls`, "empty", "list of tool calls");
			const { role, content } = message;
			const parts =
				typeof content === "string"
					? [{ type: "text" as const, text: content }]
					: content.map((part, position) => mcpContent(id, `${path}.content[${position}]`, part));
			const [first, ...others] = parts;
			if (role === "user" && first?.type === "text") {
				list.push({ role, content: { type: "text", text: [...texts, first.text].join("\n\n") } });
				texts = [];
			} else {
				flush();
				if (first !== undefined) list.push({ role, content: first });
			}
			for (const other of others) list.push({ role, content: other });
		}
	}
	flush();
	return list;
};
