import { hasErrorCode } from "./has-error-code.ts";
import type { PromptToolError } from "./prompt-tool-error.ts";

/**
 * Whether a caught value is a `PromptToolError`, of this or of any other generated output.
 *
 * @example if (isPromptToolError(error)) return { role: "tool", toolCallId, content: error.message };
 */
export const isPromptToolError = (error: unknown): error is PromptToolError => hasErrorCode(error, "PROMPT_TOOL");
