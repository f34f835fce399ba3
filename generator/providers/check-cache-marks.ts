import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { messagesOf } from "../model/messages-of.ts";
import { partsIn } from "./parts-in.ts";
import { type ProviderTitle, refuseMessage } from "./refuse-message.ts";

/**
 * Findings for a provider that takes four marks for the cache: the fifth and what follows. Those that a loop or a condition holds
 * count as one each, since what they come to is known at run time alone.
 */
export function checkCacheMarks({ messages }: PromptDocument, provider: ProviderTitle): readonly Diagnostic[] {
	const marks = messagesOf(messages).flatMap((message) => [
		...partsIn(message).flatMap(({ cache }) => cache ?? []),
		...(message.cache === undefined ? [] : [message.cache]),
	]);
	return marks
		.slice(4)
		.map(({ span }) => refuseMessage(provider, span, "more than four marks for the cache", "Remove `cache` here"));
}
