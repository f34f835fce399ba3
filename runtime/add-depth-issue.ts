import { addRuleIssue } from "./add-rule-issue.ts";
import type { InputIssue } from "./types/input-issue.ts";

/**
 * Adds a value that is not looked at because it lies too deep in values of its own type.
 *
 * @example addDepthIssue(undefined, "tree", tree)[0].message // "tree must be at most 500 levels deep"
 */
export const addDepthIssue = (issues: InputIssue[] | undefined, path: string, value: unknown): InputIssue[] =>
	addRuleIssue(issues, path, "at most 500 levels deep", value);
