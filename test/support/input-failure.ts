import { isPromptInputError } from "../../runtime/is-prompt-input-error.ts";

/** The message of the PromptInputError that a function throws, or "none". */
export function inputFailure(act: () => unknown): string {
	try {
		act();
		return "none";
	} catch (error) {
		if (isPromptInputError(error)) return error.message;
		throw error;
	}
}
