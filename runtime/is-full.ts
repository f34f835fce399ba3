import type { InputIssue } from "./types/input-issue.ts";

/**
 * Whether so many issues were found that no more are noted: 100. A value from outside can have a million of them, and an
 * error that tells them all would be larger than the value.
 *
 * @example isFull(undefined) // false
 */
export const isFull = (issues: readonly InputIssue[] | undefined): boolean =>
	issues !== undefined && issues.length >= 100;
