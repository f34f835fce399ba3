import { chatMessages } from "./chat-messages.ts";
import { refuseMessage } from "./refuse-message.ts";
import type { PromptMessage } from "./types/history.ts";
import type { Message } from "./types/message.ts";
import type { PlainChatMessage } from "./types/plain-chat.ts";

/**
 * Messages for APIs that take what OpenAI's Chat Completions takes except names of speakers, breakpoints for the cache,
 * sounds and files. Names and breakpoints are left out: such APIs refuse keys that they do not know.
 *
 * @throws PromptInputError for sounds and files, and for what Chat Completions does not take.
 * @example plainChatMessages("support", [{ role: "user", content: "Hi", name: "ada" }]) // [{ role: "user", content: "Hi" }]
 */
export const plainChatMessages = <Native = never>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): (PlainChatMessage | Native)[] =>
	chatMessages(
		id,
		messages.map((message, index) => ("native" in message ? message : plain(id, `messages[${index}]`, message))),
		() => ({}),
		// What is more than that was left out or refused.
	) as (PlainChatMessage | Native)[];

const plain = (id: string, path: string, message: Message): Message => {
	if (message.role === "function") return message;
	if (message.role === "user" && typeof message.content !== "string") {
		for (const [index, { type }] of message.content.entries()) {
			if (type === "audio" || type === "file")
				refuseMessage(id, `${path}.content[${index}]`, "a text or an image", type);
		}
	}
	return { ...message, name: undefined, cache: undefined };
};
