import { brandError } from "./brand-error.ts";
import type { InputIssue } from "./types/input-issue.ts";

/**
 * Thrown when an input does not fit its prompt. It names the prompt, and for each wrong variable what was expected and
 * the type of what came, never a value. Tell it by `isPromptInputError`: two outputs have two copies of the class.
 *
 * @example new PromptInputError("support", issues).message // 'Prompt "support": company must be string, but is undefined'
 */
export class PromptInputError extends Error {
	override readonly name = "PromptInputError";
	readonly code = "PROMPT_INPUT";
	readonly promptId: string;
	readonly issues: readonly InputIssue[];

	constructor(promptId: string, issues: readonly InputIssue[]) {
		super(`Prompt "${promptId}": ${issues.map((issue) => issue.message).join("; ")}`);
		this.promptId = promptId;
		this.issues = issues;
		brandError(this);
	}
}
