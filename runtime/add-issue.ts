import { isFull } from "./is-full.ts";
import { receivedType } from "./received-type.ts";
import type { InputIssue } from "./types/input-issue.ts";

/**
 * Adds one wrong variable to the list, and makes the list with the first one. Of the received value only the type is
 * kept: prompts hold personal data, and errors travel.
 *
 * @example addIssue(undefined, "company", "string", 5)[0].message // "company must be string, but is number"
 */
export const addIssue = (
	issues: InputIssue[] | undefined,
	path: string,
	expected: string,
	received: unknown,
): InputIssue[] => {
	if (issues !== undefined && isFull(issues)) return issues;
	const type = receivedType(received);
	const issue: InputIssue = { path, expected, received: type, message: `${path} must be ${expected}, but is ${type}` };
	if (issues === undefined) return [issue];
	issues.push(issue);
	return issues;
};
