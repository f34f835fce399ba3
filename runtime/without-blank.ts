import { isBlank } from "./is-blank.ts";
import { PromptInputError } from "./prompt-input-error.ts";

/**
 * Leaves out the messages whose text came out blank, for providers that refuse them.
 *
 * @throws PromptInputError when no message would be left.
 * @example withoutBlank("support", [{ role: "user", content: " " }, { role: "user", content: "Hi" }]).length // 1
 */
export const withoutBlank = <M extends { readonly content: unknown }>(id: string, messages: M[]): M[] => {
	const kept = messages.filter(({ content }) => typeof content !== "string" || !isBlank(content));
	if (kept.length > 0) return kept;
	throw new PromptInputError(id, [
		{
			path: "messages",
			expected: "text in at least one message",
			received: "blank text",
			message: "every message is blank",
		},
	]);
};
