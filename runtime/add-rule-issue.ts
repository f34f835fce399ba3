import { isFull } from "./is-full.ts";
import { receivedType } from "./received-type.ts";
import type { InputIssue } from "./types/input-issue.ts";

/**
 * Adds a variable that is of the right type and breaks a rule of the schema; `message` is the schema's own.
 *
 * @example addRuleIssue(undefined, "age", "at least 18", 7)[0].message // "age must be at least 18"
 */
export const addRuleIssue = (
	issues: InputIssue[] | undefined,
	path: string,
	expected: string,
	received: unknown,
	message = `${path} must be ${expected}`,
): InputIssue[] => {
	if (issues !== undefined && isFull(issues)) return issues;
	const issue: InputIssue = { path, expected, received: receivedType(received), message };
	if (issues === undefined) return [issue];
	issues.push(issue);
	return issues;
};
