import { PromptInputError } from "./prompt-input-error.ts";
import type { InputIssue } from "./types/input-issue.ts";

/**
 * Throws a `PromptInputError` when there is any issue.
 *
 * @example assertInput("support", supportIssues(input));
 */
export const assertInput = (id: string, issues: readonly InputIssue[] | undefined): void => {
	if (issues !== undefined) throw new PromptInputError(id, issues);
};
