import type { Provider } from "../model/provider.ts";
import { resolveModel } from "../model/resolve-model.ts";
import { checkAnthropic } from "./anthropic-check.ts";
import { emitAnthropic, typeAnthropic } from "./anthropic-emit.ts";
import { uncheckedRequest } from "./request-type.ts";

const ownsModel = (model: string): boolean => /^claude-[^/]*$/.test(model);

/**
 * Anthropic's Messages API of 2026-10-21 (PROVIDERS.md §5): leading system messages are hoisted, `max_tokens` is always
 * there, sampling settings have no home any more (§0.1).
 */
export const anthropic: Provider = {
	name: "anthropic",
	methods: [
		{
			name: "toAnthropic",
			doc: "The body of `anthropic.messages.create`.",
			takesInput: true,
			isBody: true,
			returns: typeAnthropic,
			unchecked: uncheckedRequest("AnthropicBody", "AnthropicMessage"),
			emit: emitAnthropic,
		},
	],
	answer: {
		name: "fromAnthropic",
		doc: "Reads the answer in what `anthropic.messages.create` gave.",
		type: "AnthropicAnswer",
		read: "anthropicAnswer",
		hasNulls: () => false,
	},
	settings: ["maxTokens", "stop", "reasoning"],
	ownsModel,
	check: (document, config) =>
		checkAnthropic(document, resolveModel(document, { name: "anthropic", ownsModel }, config)),
};
