import type { Expression } from "../model/code.ts";
import { array, call, object, property, runtimeValue, string } from "../model/code-builders.ts";
import type { EmitContext } from "../model/provider.ts";

/** The messages of a request that is a list of them: texts written out, or what `converter` makes of a conversation. */
export function messageList({ prompt, conversation, text }: EmitContext, converter: string): Expression {
	if (conversation !== undefined) return call(runtimeValue(converter), string(prompt.id), conversation);
	return array(
		prompt.messages.map((message) =>
			object([property("role", string(message.role)), property("content", text(message))]),
		),
	);
}
