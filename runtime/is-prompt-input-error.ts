import { hasErrorCode } from "./has-error-code.ts";
import type { PromptInputError } from "./prompt-input-error.ts";

/**
 * Whether a caught value is a `PromptInputError`, of this or of any other generated output.
 *
 * @example if (isPromptInputError(error)) console.warn(error.promptId, error.issues);
 */
export const isPromptInputError = (error: unknown): error is PromptInputError => hasErrorCode(error, "PROMPT_INPUT");
