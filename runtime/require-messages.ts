import { isBlankMessage } from "./is-blank-message.ts";
import { requireText } from "./require-text.ts";
import type { PromptMessage } from "./types/history.ts";

/**
 * Asks that each message that the prompt requires says something.
 *
 * @throws PromptInputError when one of them is blank.
 * @example requireMessages("support", [{ role: "user", content: "Hi", required: true }])
 */
export const requireMessages = <Native>(id: string, messages: readonly PromptMessage<Native>[]): void => {
	for (const [index, message] of messages.entries()) {
		if ("native" in message || message.required !== true || !isBlankMessage(message)) continue;
		requireText(id, `messages[${index}]`, "");
	}
};
