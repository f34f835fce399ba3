import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { Rule } from "../rule.ts";

/** A prompt without a message cannot be sent to any provider. */
export const noMessages: Rule = ({ documents }) =>
	documents
		.filter(({ messages }) => messages.length === 0)
		.map(({ id }) =>
			createDiagnostic("no-messages", id.span, `Prompt \`${id.value}\` has no messages.`, {
				hint: "Write at least one under `messages:`.",
			}),
		);
