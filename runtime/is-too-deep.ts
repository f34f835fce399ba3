import { isFull } from "./is-full.ts";
import type { InputIssue } from "./types/input-issue.ts";

/**
 * Whether a check of values that hold values of their own type has to end here: it is 500 levels deep, or it has found
 * as many issues as are told. A value that holds itself has no end.
 *
 * @example isTooDeep(3) // false
 */
export const isTooDeep = (level: number, issues?: readonly InputIssue[]): boolean => level >= 500 || isFull(issues);
