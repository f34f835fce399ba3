import { addHistoryIssues } from "./add-history-issues.ts";

/**
 * Whether a value is a conversation: neutral messages, or native ones.
 *
 * @example isHistory({ native: [] }) // true
 */
export const isHistory = (value: unknown): boolean => addHistoryIssues(undefined, "", value) === undefined;
