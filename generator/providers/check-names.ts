import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { messagesOf } from "../model/messages-of.ts";
import type { ProviderTitle } from "./refuse-message.ts";

/** Findings for a provider that has no place for the name of who speaks; the names of tools are told apart from it. */
export const checkNames = ({ messages }: PromptDocument, { title }: ProviderTitle): readonly Diagnostic[] =>
	messagesOf(messages)
		.filter(({ role, name }) => name !== undefined && role.value !== "tool" && role.value !== "function")
		.map(({ role, span }) => {
			const message = `${title} is not told the \`name\` of ${role.value === "user" ? "a user" : `the ${role.value}`}.`;
			return createDiagnostic("provider-warns", span, message, { hint: "Write it into the text." });
		});
