import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { CommonSetting, PromptDocument } from "../model/document.ts";
import { effectiveSettings } from "../model/effective-settings.ts";
import type { JsonValue } from "../model/json.ts";
import type { ProviderName } from "../model/provider-name.ts";
import { prefillOf } from "./prefill-of.ts";

/** What some models of a provider are known to refuse, and where that is said. */
export type ModelRule = {
	readonly providers: readonly ProviderName[];
	readonly models: RegExp;
	/** A setting that is refused for some values, or a conversation that ends with the assistant's words. */
	readonly refuses:
		| { readonly setting: CommonSetting; readonly accepts?: (value: JsonValue) => boolean; readonly words: string }
		| "prefill";
	readonly source: string;
};

const openaiApis: readonly ProviderName[] = ["openai", "openai-responses"];

/**
 * The rules that depend on the model: no list of models, only what an author would otherwise learn from a 400. A finding is a
 * warning, since a name may be an alias and models change; `# pm-gen-ignore provider-warns: reason` silences it.
 */
export const modelRules: readonly ModelRule[] = [
	{
		providers: openaiApis,
		models: /^(?:o\d|gpt-5(?!.*chat))/,
		refuses: { setting: "temperature", accepts: (value) => value === 1, words: "any `temperature` but 1" },
		source: "PROVIDERS.md §3: tmc/langchaingo#1355, johny-b/llmcomp#69",
	},
	{
		providers: openaiApis,
		models: /^(?:o3|o4-mini)/,
		refuses: { setting: "stop", words: "`stop`" },
		source: "PROVIDERS.md §3: the description of `stop` in the API's own types",
	},
	{
		providers: ["anthropic"],
		// 4.6 and later; a date may follow the version (`claude-sonnet-4-20250514` is 4.0).
		models: /^claude-[a-z]+-(4-[6-9]|[5-9])(-|$)/,
		refuses: "prefill",
		source: "PROVIDERS.md §5: strands#1694, JavaClaw#36",
	},
];

const rulesOf = (provider: ProviderName, model: string): readonly ModelRule[] =>
	modelRules.filter(({ providers, models }) => providers.includes(provider) && models.test(model));

/** Whether the model is known to refuse a conversation that ends with the assistant's words. */
export const refusesPrefill = (provider: ProviderName, model: string | undefined): boolean =>
	model !== undefined && rulesOf(provider, model).some(({ refuses }) => refuses === "prefill");

/** Findings about what the model of a prompt refuses. */
export function checkModel(
	document: PromptDocument,
	provider: ProviderName,
	model: string | undefined,
): readonly Diagnostic[] {
	if (model === undefined) return [];
	return rulesOf(provider, model).flatMap(({ refuses }) =>
		refuses === "prefill" ? checkPrefill(document, model) : checkSetting(document, provider, model, refuses),
	);
}

function checkPrefill(document: PromptDocument, model: string): readonly Diagnostic[] {
	const prefill = prefillOf(document);
	if (prefill === undefined) return [];
	const message = `${model} may refuse a conversation that ends with an assistant message.`;
	return [createDiagnostic("provider-warns", prefill.role.span, message, { hint: "End with a user message." })];
}

function checkSetting(
	document: PromptDocument,
	provider: ProviderName,
	model: string,
	{ setting, accepts, words }: Exclude<ModelRule["refuses"], "prefill">,
): readonly Diagnostic[] {
	return effectiveSettings(document, provider)
		.entries.filter(({ name, value }) => name === setting && value.value !== null && accepts?.(value.value) !== true)
		.map(({ value }) =>
			createDiagnostic("provider-warns", value.span, `${model} may refuse ${words}.`, {
				hint: `Leave it out: \`${provider}: { ${setting}: null }\`.`,
			}),
		);
}
