import { refuseMessage } from "./refuse-message.ts";
import type { MistralMessage } from "./types/mistral.ts";

/**
 * Asks that a message may follow the one before it: behind what a tool gave the model speaks first, and system messages come
 * before the model speaks.
 *
 * @throws PromptInputError when it may not.
 * @example checkMistralOrder("support", "messages[3]", "tool", "user")
 */
export const checkMistralOrder = (
	id: string,
	path: string,
	before: MistralMessage["role"] | undefined,
	role: MistralMessage["role"],
): void => {
	if (before === "tool" && role === "user") {
		refuseMessage(id, path, "an assistant message, since it follows a tool's", "user message");
	}
	if (role === "system" && (before === "tool" || before === "assistant")) {
		refuseMessage(id, path, "before the first message of the assistant", "system message");
	}
};
