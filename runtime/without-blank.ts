import { isBlank } from "./is-blank.ts";
import { refuseBlank } from "./refuse-blank.ts";

/**
 * Leaves out the messages whose text came out blank, for providers that refuse them.
 *
 * @throws PromptInputError when no message would be left.
 * @example withoutBlank("support", [{ role: "user", content: " " }, { role: "user", content: "Hi" }]).length // 1
 */
export const withoutBlank = <M extends { readonly content: unknown }>(id: string, messages: M[]): M[] => {
	const kept = messages.filter(({ content }) => typeof content !== "string" || !isBlank(content));
	return kept.length > 0 ? kept : refuseBlank(id);
};
