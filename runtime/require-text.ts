import { isBlank } from "./is-blank.ts";
import { PromptInputError } from "./prompt-input-error.ts";

/**
 * Returns a text that must not be blank; `name` says which one it is in the error.
 *
 * @throws PromptInputError when it is blank.
 * @example requireText("support", "the system message", "You are kind.") // "You are kind."
 */
export const requireText = (id: string, name: string, text: string): string => {
	if (!isBlank(text)) return text;
	throw new PromptInputError(id, [
		{ path: name, expected: "text", received: "blank text", message: `${name} must not be blank` },
	]);
};
