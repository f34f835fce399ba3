import { hasErrorCode } from "./has-error-code.ts";
import type { PromptNotFoundError } from "./prompt-not-found-error.ts";

/**
 * Whether a caught value is a `PromptNotFoundError`, of this or of any other generated output.
 *
 * @example if (isPromptNotFoundError(error)) console.warn(error.nearest);
 */
export const isPromptNotFoundError = (error: unknown): error is PromptNotFoundError =>
	hasErrorCode(error, "PROMPT_NOT_FOUND");
