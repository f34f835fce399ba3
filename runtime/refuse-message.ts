import { PromptInputError } from "./prompt-input-error.ts";

/**
 * Throws for a message, or a part of one, that a provider's API cannot take: its place, what would be taken and what it is,
 * never a text of it.
 *
 * @example refuseMessage("support", "messages[3].content[1]", "a text or an image", "audio")
 */
export const refuseMessage = (id: string, path: string, expected: string, received: string): never => {
	throw new PromptInputError(id, [
		{ path, expected, received, message: `${path} must be ${expected}, but is ${received}` },
	]);
};
