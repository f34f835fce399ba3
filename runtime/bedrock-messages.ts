import { answeredCalls } from "./answered-calls.ts";
import { bedrockBlocks } from "./bedrock-blocks.ts";
import { bedrockCache } from "./bedrock-cache.ts";
import { checkCacheMarks } from "./check-cache-marks.ts";
import { checkToolResults } from "./check-tool-results.ts";
import { isBlankMessage } from "./is-blank-message.ts";
import { isSystemMessage } from "./is-system-message.ts";
import { leadingSystem } from "./leading-system.ts";
import { refuseBlank } from "./refuse-blank.ts";
import { refuseMessage } from "./refuse-message.ts";
import { requireMessages } from "./require-messages.ts";
import type { BedrockCachePoint, BedrockMessage, BedrockTextBlock } from "./types/bedrock.ts";
import type { PromptMessage } from "./types/history.ts";

/**
 * Messages as properties of the input of Bedrock's Converse: the system texts at the beginning, and turns of the user's and the
 * model's, which have to alternate and begin with the user's: neighbours of one side are one turn. Native ones are left
 * as they are. Blank texts, which the API refuses, are left out.
 *
 * @throws PromptInputError for what the API does not take.
 * @example bedrockMessages("support", [{ role: "user", content: "Hi" }]).messages // [{ role: "user", content: [{ text: "Hi" }] }]
 */
export const bedrockMessages = <Native = never>(
	id: string,
	messages: readonly PromptMessage<Native>[],
): { system?: (BedrockTextBlock | BedrockCachePoint)[]; messages: (BedrockMessage | Native)[] } => {
	requireMessages(id, messages);
	checkCacheMarks(id, messages);
	const calls = answeredCalls(messages);
	checkToolResults(id, messages, calls);
	const { texts } = leadingSystem(id, messages);
	const turns: (BedrockMessage | Native)[] = [];
	const paths = new Map<BedrockMessage, string>();
	// The side whose turn was the last: it has to be the other's.
	let before: unknown = "assistant";
	let open: BedrockMessage | undefined;
	for (const [index, message] of messages.entries()) {
		const path = `messages[${index}]`;
		if ("native" in message) {
			for (const native of message.native) {
				turns.push(native);
				before = (native as { readonly role?: unknown } | null)?.role;
				open = undefined;
			}
		} else if (!isSystemMessage(message) && !isBlankMessage(message)) {
			const role = message.role === "assistant" ? "assistant" : "user";
			const content = bedrockBlocks(id, path, message, calls[index]);
			if (open?.role === role) {
				open.content.push(...content);
				continue;
			}
			if (before === role) {
				const wanted = role === "user" ? "behind a message of the assistant's" : "behind a message of the user's";
				refuseMessage(id, path, wanted, turns.length === 0 ? "at the beginning" : `behind one of the ${role}'s`);
			}
			open = { role, content };
			before = role;
			paths.set(open, path);
			turns.push(open);
		}
	}
	if (turns.length === 0) refuseBlank(id);
	for (const [{ content }, path] of paths) {
		if (content.some((block) => "document" in block) && !content.some((block) => "text" in block)) {
			refuseMessage(id, path, "with a text, since it has a document", "without one");
		}
	}
	const system = texts.flatMap(({ text, cache }) => [{ text }, ...bedrockCache(cache)]);
	return { ...(system.length === 0 ? {} : { system }), messages: turns };
};
