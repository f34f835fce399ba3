import type { Attributes } from "@opentelemetry/api";
import { isPromptInputError } from "../is-prompt-input-error.ts";
import { isPromptOutputError } from "../is-prompt-output-error.ts";

/** What telemetry says of an error: its attributes, and a message where that cannot hold a value of a variable. */
export type ErrorDescription = { readonly attributes: Attributes; readonly message?: string };

/**
 * Describes what a prompt's function threw: `error.type` is the class, `pm_gen.error.kind` why an answer could not be
 * used. The messages of pm-gen's input errors hold no values; another's message may.
 *
 * @example describeError(new TypeError("secret")) // { attributes: { "error.type": "TypeError" } }
 */
export function describeError(error: unknown): ErrorDescription {
	if (isPromptInputError(error)) {
		return { attributes: { "error.type": "PromptInputError" }, message: error.message };
	}
	if (isPromptOutputError(error)) {
		return {
			attributes: { "error.type": "PromptOutputError", "pm_gen.error.kind": error.kind },
			message: error.message,
		};
	}
	return { attributes: { "error.type": (error instanceof Error && error.constructor.name) || "_OTHER" } };
}
