import { PromptInputError } from "./prompt-input-error.ts";

/**
 * Throws for a prompt of which nothing is left once its blank messages are left out.
 *
 * @example refuseBlank("support") // 'Prompt "support": every message is blank'
 */
export const refuseBlank = (id: string): never => {
	throw new PromptInputError(id, [
		{
			path: "messages",
			expected: "text in at least one message",
			received: "blank text",
			message: "every message is blank",
		},
	]);
};
