import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { ItemNode } from "../../model/template-node.ts";
import type { Rule } from "../rule.ts";
import { selectedProviders } from "../selected-providers.ts";

/** More than texts of the system's, the user's and the assistant's needs a provider that takes it. */
export const noConversations: Rule = (project) =>
	project.documents.flatMap((document) => {
		const more = document.messages.find((item) => !isPlain(item));
		if (more === undefined) return [];
		return selectedProviders(document, project)
			.filter(({ takesConversations }) => takesConversations !== true)
			.map(({ name }) =>
				createDiagnostic("not-supported-yet", more.span, `For ${name} this cannot be compiled yet.`, {
					hint: `Leave \`${name}\` out of \`providers\`.`,
				}),
			);
	});

/** Whether an item is nothing but a text with a role that every provider has. */
const isPlain = (item: ItemNode): boolean =>
	item.kind === "message" &&
	["system", "user", "assistant"].includes(item.role.value) &&
	!item.hasParts &&
	[item.name, item.cache, item.toolCalls, item.toolCallId].every((more) => more === undefined);
