import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { messagesOf } from "../model/messages-of.ts";
import type { ProviderName } from "../model/provider-name.ts";
import { isSystemRole } from "./is-system-role.ts";

/** Findings for a provider that takes system texts apart from the messages: they come first, and others follow. */
export function checkSystemFirst(
	{ messages, id, incomplete }: PromptDocument,
	provider: { readonly name: ProviderName; readonly title: string },
): readonly Diagnostic[] {
	// A message that could not be read may be the first, or the only one of the user's.
	if (incomplete === true) return [];
	const start = messages.findIndex((item) => item.kind !== "message" || !isSystemRole(item.role.value));
	if (start === -1) {
		if (messages.length === 0) return [];
		const message = `${provider.title} refuses a request that has system messages only.`;
		return [createDiagnostic("provider-refuses", id.span, message, { hint: "Add a user message." })];
	}
	return messagesOf(messages.slice(start))
		.filter(({ role }) => isSystemRole(role.value))
		.map(({ role }) =>
			createDiagnostic(
				"provider-refuses",
				role.span,
				`${provider.title} takes system messages only at the beginning.`,
				{
					hint: `Move the message to the beginning, make it a user message, or leave \`${provider.name}\` out of \`providers\`.`,
				},
			),
		);
}
