import { contentText } from "./content-text.ts";
import { convertContent } from "./convert-content.ts";
import { openaiCacheMark } from "./openai-cache-mark.ts";
import { openaiResponsesPart } from "./openai-responses-part.ts";
import { refuseMessage } from "./refuse-message.ts";
import { resultText } from "./result-text.ts";
import type { Message, TextPart, ToolCall } from "./types/message.ts";
import type { OpenAIResponsesItem, OpenAIResponsesTextPart } from "./types/openai-responses.ts";

/**
 * The items that a message becomes: what the model said and each call of a tool is one of its own. `call` is the call that a
 * tool's message answers. The assistant's content is a plain string, for the API takes no part there that one could write.
 *
 * @throws PromptInputError for what the API does not take.
 * @example openaiResponsesItems("support", "messages[0]", { role: "user", content: "Hi" }) // [{ role: "user", content: "Hi" }]
 */
export const openaiResponsesItems = (
	id: string,
	path: string,
	message: Message,
	call?: ToolCall,
): OpenAIResponsesItem[] => {
	switch (message.role) {
		case "system":
		case "developer":
			return [{ role: message.role, content: convertContent(message.content, message.cache, responsesText) }];
		case "user":
			return [
				{
					role: "user",
					content: convertContent(message.content, message.cache, (part, index) =>
						openaiResponsesPart(id, `${path}.content[${index}]`, part),
					),
				},
			];
		case "assistant": {
			const { toolCalls = [] } = message;
			const text = contentText(message.content);
			return [
				...(text === "" && toolCalls.length > 0 ? [] : [{ role: "assistant" as const, content: text }]),
				...toolCalls.map(
					(each): OpenAIResponsesItem => ({
						type: "function_call",
						call_id: each.id,
						name: each.name,
						arguments: JSON.stringify(each.input),
					}),
				),
			];
		}
		case "tool": {
			const output = resultText(id, path, message.content);
			return [{ type: "function_call_output", call_id: message.toolCallId, output }];
		}
		case "function":
			if (call === undefined) return refuseMessage(id, path, "an answer to a tool call before it", "function message");
			return [{ type: "function_call_output", call_id: call.id, output: message.content }];
	}
};

const responsesText = ({ text, cache }: TextPart): OpenAIResponsesTextPart => ({
	type: "input_text",
	text,
	...openaiCacheMark(cache),
});
