import { hasErrorCode } from "./has-error-code.ts";
import type { PromptOutputError } from "./prompt-output-error.ts";

/**
 * Whether a caught value is a `PromptOutputError`, of this or of any other generated output.
 *
 * @example if (isPromptOutputError(error) && error.kind === "truncated") return retry();
 */
export const isPromptOutputError = (error: unknown): error is PromptOutputError => hasErrorCode(error, "PROMPT_OUTPUT");
