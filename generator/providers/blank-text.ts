import type { Expression } from "../model/code.ts";
import { call, runtimeValue, string } from "../model/code-builders.ts";
import type { MessageIR } from "../model/prompt-ir.ts";
import type { EmitContext } from "../model/provider.ts";

/** Of a provider that refuses blank text: a message that may be blank is left out unless the prompt requires it. */
export const isDroppable = (message: MessageIR): boolean => message.blank === "maybe" && !message.required;

/** The text of a message, of which a required one is asked to be there. */
export function contentOf({ prompt, text }: EmitContext, message: MessageIR): Expression {
	if (message.blank === "never" || !message.required) return text(message);
	const name = `messages[${prompt.messages.indexOf(message)}]`;
	return call(runtimeValue("requireText"), string(prompt.id), string(name), text(message));
}
