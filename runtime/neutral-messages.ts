import { PromptInputError } from "./prompt-input-error.ts";
import type { PromptMessage } from "./types/history.ts";
import type { Message } from "./types/message.ts";

/**
 * The messages of a prompt for any provider.
 *
 * @throws PromptInputError when a history of one provider's own messages is among them: they belong to its function alone.
 * @example neutralMessages("support", [{ role: "user", content: "Hi", required: true }]) // [{ role: "user", content: "Hi" }]
 */
export const neutralMessages = (id: string, messages: readonly PromptMessage<unknown>[]): Message[] =>
	messages.map((message, position) => {
		if ("native" in message) {
			throw new PromptInputError(id, [
				{
					path: `messages[${position}]`,
					expected: "a neutral message",
					received: "native messages",
					message: "native messages of one provider cannot be made neutral: give them to that provider's function",
				},
			]);
		}
		if (!("required" in message)) return message;
		const { required, ...rest } = message;
		return rest;
	});
