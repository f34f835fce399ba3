import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { MessageDocument, PromptDocument } from "../model/document.ts";
import { effectiveSettings } from "../model/effective-settings.ts";
import { checkSettings, oneOf } from "./check-settings.ts";

/** Findings that only Anthropic's API makes (PROVIDERS.md §5). */
export const checkAnthropic = (document: PromptDocument): readonly Diagnostic[] => [
	...checkOrder(document),
	...checkEnd(document.messages.at(-1)),
	...checkSettings(document, {
		provider: "anthropic",
		ranges: { reasoning: oneOf("low", "medium", "high", "xhigh", "max") },
		wire: { maxTokens: "max_tokens", stop: "stop_sequences" },
		reserved: {
			model: "Write `model` beside `settings`.",
			messages: "Write the messages in `messages`.",
			system: "Write a system message.",
			stream: "Add it at the call: `{ ...request, stream: true }`.",
			...(hasEffort(document) ? { output_config: "Leave `reasoning` out and write `effort` in the raw key." } : {}),
		},
	}),
];

function checkOrder({ messages, id }: PromptDocument): readonly Diagnostic[] {
	const start = messages.findIndex(({ role }) => role.value !== "system");
	const first = messages[start];
	if (first === undefined) {
		if (messages.length === 0) return [];
		const message = "Anthropic refuses a request that has system messages only.";
		return [createDiagnostic("provider-refuses", id.span, message, { hint: "Add a user message." })];
	}
	const late = messages
		.slice(start)
		.filter(({ role }) => role.value === "system")
		.map(({ role }) =>
			createDiagnostic("provider-refuses", role.span, "Anthropic takes system messages only at the beginning.", {
				hint: "Move the message to the beginning, make it a user message, or leave `anthropic` out of `providers`.",
			}),
		);
	if (first.role.value !== "assistant") return late;
	const message = "The conversation begins with an assistant message, which Anthropic's API may refuse.";
	return [
		createDiagnostic("provider-warns", first.role.span, message, { hint: "Put a user message before it." }),
		...late,
	];
}

function checkEnd(last: MessageDocument | undefined): readonly Diagnostic[] {
	const end = last?.body.at(-1);
	if (last?.role.value !== "assistant" || end?.kind !== "text" || !/\s$/.test(end.value)) return [];
	const message = "Anthropic refuses a final assistant message that ends with white space.";
	const hint = "Remove the white space at the end of the text.";
	return [createDiagnostic("provider-warns", end.span, message, { hint })];
}

const hasEffort = (document: PromptDocument): boolean =>
	effectiveSettings(document, "anthropic").entries.some(({ name }) => name === "reasoning");
