import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { messagesOf } from "../model/messages-of.ts";
import { checkToolOrder } from "./check-tool-order.ts";
import type { ProviderTitle } from "./refuse-message.ts";

/**
 * Findings for a provider without the role `function`: what a function gave is sent as a tool's, so that it needs a call,
 * whose id it gets.
 */
export function checkFunctionResults(document: PromptDocument, provider: ProviderTitle): readonly Diagnostic[] {
	const functions = messagesOf(document.messages).filter(({ role }) => role.value === "function");
	return checkToolOrder(document, provider).filter(({ span }) => functions.some(({ role }) => role.span === span));
}
