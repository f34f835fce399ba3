import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import type { ItemNode, MessageNode } from "../model/template-node.ts";
import { neighboursOf } from "./neighbours-of.ts";
import { type ProviderTitle, refuseMessage } from "./refuse-message.ts";

/**
 * Findings for a provider that asks for the results of tools right behind their calls, and for nothing else there. What a
 * loop, a condition or the history brings is looked at when it is known: at run time.
 */
export function checkToolOrder(
	{ messages, incomplete }: PromptDocument,
	provider: ProviderTitle,
): readonly Diagnostic[] {
	if (incomplete === true) return [];
	const misplaced = neighboursOf(messages).flatMap(({ before, message }) => {
		const { span } = message.role;
		if (before === undefined) return [];
		const follows = before !== "nothing" && before.kind === "message" ? before : undefined;
		if (isResult(message)) {
			const isKnown = before === "nothing" || follows !== undefined;
			if (!isKnown || (follows !== undefined && (callsTools(follows) || isResult(follows)))) return [];
			const hint = "Put the assistant message with its `toolCalls` right before it";
			return [refuseMessage(provider, span, "the result of a tool without its call", hint)];
		}
		if (follows === undefined || !callsTools(follows)) return [];
		const what = `${nameOf(message)} message before the results of the tool calls`;
		return [refuseMessage(provider, span, what, "Put a `tool` message for each call before it")];
	});
	const last: ItemNode | undefined = messages.at(-1);
	if (last?.kind !== "message" || !callsTools(last)) return misplaced;
	const hint = "Put a `tool` message for each call behind it";
	return [...misplaced, refuseMessage(provider, last.role.span, "tool calls without results", hint)];
}

const isResult = ({ role }: MessageNode): boolean => role.value === "tool" || role.value === "function";

const callsTools = ({ toolCalls }: MessageNode): boolean => (toolCalls ?? []).length > 0;

const nameOf = ({ role }: MessageNode): string => (role.value === "assistant" ? "an assistant" : `a ${role.value}`);
