import { isBlank, requireText, unlessBlank, withoutBlank } from "../../../runtime/index.ts";
import type { AnthropicBody } from "../../../runtime/types/anthropic.ts";

/** The expressions that the Anthropic provider emits for texts that may be blank, in the type that it says. */
export const shapes: ((text: string) => AnthropicBody)[] = [
	(text) => ({
		max_tokens: 4096,
		...unlessBlank("system", text),
		messages: withoutBlank("support", [
			{ role: "user", content: text },
			{ role: "assistant", content: requireText("support", "messages[2]", text) },
		]),
	}),
	(text) => ({
		max_tokens: 4096,
		system: [text, text].filter((text) => !isBlank(text)).map((text) => ({ type: "text", text: text })),
		messages: [{ role: "user", content: text }],
	}),
];
