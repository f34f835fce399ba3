import { isBlank } from "./is-blank.ts";
import { refuseBlank } from "./refuse-blank.ts";

/**
 * Leaves out the messages whose text came out blank, for providers that refuse them. A list without any is given back as it is: it
 * is made for this call.
 *
 * @throws PromptInputError when no message would be left.
 * @example withoutBlank("support", [{ role: "user", content: " " }, { role: "user", content: "Hi" }]).length // 1
 */
export const withoutBlank = <M extends { readonly content: unknown }>(id: string, messages: M[]): M[] => {
	const kept = messages.every(saysSomething) ? messages : messages.filter(saysSomething);
	return kept.length > 0 ? kept : refuseBlank(id);
};

const saysSomething = ({ content }: { readonly content: unknown }): boolean =>
	typeof content !== "string" || !isBlank(content);
