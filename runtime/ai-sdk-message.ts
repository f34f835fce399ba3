import { aiSdkOptions } from "./ai-sdk-options.ts";
import { aiSdkPart } from "./ai-sdk-part.ts";
import type { AISDKMessage, AISDKTextPart, AISDKToolCall } from "./types/ai-sdk.ts";
import type { AssistantMessage, TextPart, UserMessage } from "./types/message.ts";

/**
 * What the user or the model says as a message of the AI SDK's. The mark of a message is that of its last part.
 *
 * @example aiSdkMessage("support", "messages[0]", { role: "user", content: "Hi" }) // { role: "user", content: "Hi" }
 */
export const aiSdkMessage = (id: string, path: string, message: UserMessage | AssistantMessage): AISDKMessage => {
	const options = aiSdkOptions({ cache: message.cache });
	if (message.role === "user") {
		const { role, content } = message;
		if (typeof content === "string") return { role, content, ...options };
		return {
			role,
			content: content.map((part, index) => aiSdkPart(id, `${path}.content[${index}]`, part)),
			...options,
		};
	}
	const { role, content, toolCalls = [] } = message;
	if (typeof content === "string" && toolCalls.length === 0) return { role, content, ...options };
	const parts: readonly TextPart[] = typeof content === "string" ? [{ type: "text", text: content }] : content;
	const said = parts
		// Beside calls of tools there need not be a text.
		.filter(({ text }) => text !== "" || toolCalls.length === 0)
		.map((part): AISDKTextPart => ({ type: "text", text: part.text, ...aiSdkOptions(part) }));
	const calls = toolCalls.map(
		(call): AISDKToolCall => ({
			type: "tool-call",
			toolCallId: call.id,
			toolName: call.name,
			input: { ...call.input },
		}),
	);
	return { role, content: [...said, ...calls], ...options };
};
