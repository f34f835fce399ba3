import { isBlank } from "./is-blank.ts";
import { isSystemMessage } from "./is-system-message.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { PromptMessage } from "./types/history.ts";
import type { TextPart } from "./types/message.ts";

/**
 * For providers that take system texts apart from the conversation: the texts at the beginning that are not blank, and where
 * the conversation starts.
 *
 * @throws PromptInputError when a system message follows later.
 * @example leadingSystem("support", messages) // { texts: [{ type: "text", text: "Be kind." }], start: 1 }
 */
export const leadingSystem = <Native>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): { readonly texts: readonly TextPart[]; readonly start: number } => {
	const texts: TextPart[] = [];
	let start: number | undefined;
	for (const [index, message] of messages.entries()) {
		if ("native" in message) {
			if (message.native.length > 0) start ??= index;
		} else if (!isSystemMessage(message)) {
			start ??= index;
		} else if (start === undefined) {
			const parts = typeof message.content === "string" ? [{ text: message.content }] : message.content;
			const own = parts.map((part): TextPart => ({ type: "text", ...part }));
			const last = own.pop();
			// What the message is marked with holds for its end.
			const cache = message.cache ?? last?.cache;
			if (last !== undefined) own.push(cache === undefined ? last : { ...last, cache });
			texts.push(...own.filter(({ text }) => !isBlank(text)));
		} else {
			refuseMessage(id, `messages[${index}]`, "at the beginning of the conversation", `${message.role} message`);
		}
	}
	return { texts, start: start ?? messages.length };
};
