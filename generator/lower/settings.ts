import type { ResolvedConfig } from "../model/config.ts";
import type { PromptDocument } from "../model/document.ts";
import { effectiveSettings } from "../model/effective-settings.ts";
import type { ProviderSettingsIR } from "../model/prompt-ir.ts";
import type { Provider } from "../model/provider.ts";
import { resolveModel } from "../model/resolve-model.ts";

/** Decides model and settings of one prompt for one provider; what has no home there is left out (a rule tells of it). */
export function resolveProviderSettings(
	document: PromptDocument,
	provider: Provider,
	config: ResolvedConfig,
): ProviderSettingsIR {
	const { entries, raw } = effectiveSettings(document, provider.name);
	const model = resolveModel(document, provider, config);
	return {
		...(model === undefined ? {} : { model }),
		settings: entries
			.filter(({ name }) => provider.settings.includes(name))
			.map(({ name, value }) => ({ name, value: value.value })),
		raw: Object.fromEntries(raw.map(({ name, value }) => [name, value.value])),
	};
}
