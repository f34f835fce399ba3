import { answeredCalls } from "./answered-calls.ts";
import { checkToolResults } from "./check-tool-results.ts";
import { geminiParts } from "./gemini-parts.ts";
import { isBlankMessage } from "./is-blank-message.ts";
import { isSystemMessage } from "./is-system-message.ts";
import { leadingSystem } from "./leading-system.ts";
import { refuseBlank } from "./refuse-blank.ts";
import { refuseMessage } from "./refuse-message.ts";
import { requireMessages } from "./require-messages.ts";
import type { GeminiConfig, GeminiContent, GeminiTextPart } from "./types/gemini.ts";
import type { PromptMessage } from "./types/history.ts";

/**
 * Messages as parameters of Gemini's: the system texts at the beginning join `config`, the others become turns. What the model
 * says is one turn as far as nothing stands between, and so is what tools gave, since the API asks for the results of a
 * turn's calls in the next one. Blank texts, which it refuses, are left out.
 *
 * @throws PromptInputError for what the API does not take.
 * @example geminiMessages("support", [{ role: "user", content: "Hi" }], { temperature: 0.3 }).contents.length // 1
 */
export const geminiMessages = <Native = never, Config = GeminiConfig>(
	id: string,
	messages: readonly PromptMessage<Native>[],
	config: Config,
): { contents: (GeminiContent | Native)[]; config: Config & { systemInstruction?: { parts: GeminiTextPart[] } } } => {
	requireMessages(id, messages);
	const calls = answeredCalls(messages);
	checkToolResults(id, messages, calls);
	const { texts } = leadingSystem(id, messages);
	const contents: (GeminiContent | Native)[] = [];
	let last: { kind: "model" | "results" | "user"; turn: GeminiContent; path: string } | undefined;
	for (const [index, message] of messages.entries()) {
		if ("native" in message) {
			if (message.native.length > 0) last = undefined;
			for (const native of message.native) contents.push(native);
		} else if (!isSystemMessage(message) && !isBlankMessage(message)) {
			const path = `messages[${index}]`;
			const kind = message.role === "assistant" ? "model" : message.role === "user" ? "user" : "results";
			const parts = geminiParts(id, path, message, calls[index]);
			if (last !== undefined && last.kind === kind && kind !== "user") {
				last.turn.parts.push(...parts);
			} else {
				last = { kind, turn: { role: kind === "model" ? "model" : "user", parts }, path };
				contents.push(last.turn);
			}
			if (contents[0] === last.turn && parts.some((part) => "functionCall" in part)) {
				refuseMessage(id, path, "behind a user message, since it calls a tool", "in the first turn");
			}
		}
	}
	if (contents.length === 0) refuseBlank(id);
	if (last?.kind === "model") refuseMessage(id, last.path, "followed by a user message", "in the last turn");
	const parts = texts.map(({ text }) => ({ text }));
	return { contents, config: { ...config, ...(parts.length === 0 ? {} : { systemInstruction: { parts } }) } };
};
