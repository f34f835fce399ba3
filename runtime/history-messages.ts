import type { History, PromptMessage } from "./types/history.ts";

/**
 * A conversation so far as items of a prompt: its messages, or the native ones together; none where there is no history.
 *
 * @example historyMessages([{ role: "user", content: "Hi" }]).length // 1
 */
export const historyMessages = <Native>(history: History<Native> | undefined): readonly PromptMessage<Native>[] => {
	if (history === undefined) return [];
	return "native" in history ? [history] : history;
};
