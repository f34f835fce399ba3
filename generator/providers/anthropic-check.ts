import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { effectiveSettings } from "../model/effective-settings.ts";
import { anthropicLimits, checkAnthropicOutput } from "./anthropic-output.ts";
import { checkCacheMarks } from "./check-cache-marks.ts";
import { checkMedia } from "./check-media.ts";
import { checkNames } from "./check-names.ts";
import { checkSettings, oneOf } from "./check-settings.ts";
import { checkSystemFirst } from "./check-system-first.ts";
import { checkToolOrder } from "./check-tool-order.ts";
import { checkTools } from "./check-tools.ts";
import { firstTurn } from "./first-turn.ts";
import { checkModel, refusesPrefill } from "./model-rules.ts";
import { prefillOf } from "./prefill-of.ts";
import type { ProviderTitle } from "./refuse-message.ts";

const title: ProviderTitle = { name: "anthropic", title: "Anthropic" };

/** Findings that only Anthropic's API makes (PROVIDERS.md §5). */
export const checkAnthropic = (document: PromptDocument, model: string | undefined): readonly Diagnostic[] => [
	...checkSystemFirst(document, title),
	...checkToolOrder(document, title),
	...checkMedia(document, title, { kinds: ["image", "file"], fromTools: ["image", "file"], asData: [] }),
	...checkCacheMarks(document, title),
	...checkNames(document, title),
	...checkFirst(document),
	...checkModel(document, "anthropic", model),
	...checkEnd(document, model),
	...checkAnthropicOutput(document),
	...checkTools(document, {
		provider: "anthropic",
		strict: anthropicLimits,
		name: /^[A-Za-z0-9_-]{1,128}$/,
		nameWords: "up to 128 letters, digits, `_` and `-`",
	}),
	...checkSettings(document, {
		provider: "anthropic",
		ranges: { reasoning: oneOf("low", "medium", "high", "xhigh", "max") },
		wire: { maxTokens: "max_tokens", stop: "stop_sequences" },
		reserved: {
			model: "Write `model` beside `settings`.",
			messages: "Write the messages in `messages`.",
			system: "Write a system message.",
			...(document.tools === undefined ? {} : { tools: "Write `tools` beside `messages`." }),
			...(document.toolChoice === undefined ? {} : { tool_choice: "Write `toolChoice` beside `tools`." }),
			stream: "Add it at the call: `{ ...request, stream: true }`.",
			...(hasEffort(document) ? { output_config: "Leave `reasoning` out and write `effort` in the raw key." } : {}),
		},
	}),
];

function checkFirst(document: PromptDocument): readonly Diagnostic[] {
	const first = firstTurn(document);
	if (first?.role.value !== "assistant") return [];
	const message = "The conversation begins with an assistant message, which Anthropic's API may refuse.";
	return [createDiagnostic("provider-warns", first.role.span, message, { hint: "Put a user message before it." })];
}

/** A prefill that ends with white space is refused; where the model refuses any, that is told already. */
function checkEnd(document: PromptDocument, model: string | undefined): readonly Diagnostic[] {
	const end = prefillOf(document)?.body.at(-1);
	if (end?.kind !== "text" || !/\s$/.test(end.value) || refusesPrefill("anthropic", model)) return [];
	const message = "Anthropic may refuse a final assistant message that ends with white space.";
	const hint = "Remove the white space at the end of the text.";
	return [createDiagnostic("provider-warns", end.span, message, { hint })];
}

const hasEffort = (document: PromptDocument): boolean =>
	effectiveSettings(document, "anthropic").entries.some(({ name }) => name === "reasoning");
