import type { ResolvedConfig } from "./config.ts";
import type { PromptDocument } from "./document.ts";
import type { Provider } from "./provider.ts";

/**
 * The model that one provider gets: the map's name for it, or for the one whose models these are; else the alias that the
 * plain name is; else the plain name, where the provider owns it.
 */
export function resolveModel(
	document: PromptDocument,
	provider: Pick<Provider, "name" | "ownsModel" | "modelsOf">,
	config: ResolvedConfig,
): string | undefined {
	const { plain, byProvider } = document.models;
	const names = [provider.name, ...(provider.modelsOf === undefined ? [] : [provider.modelsOf])];
	const named = names.map((name) => byProvider[name]).find((model) => model !== undefined);
	if (named !== undefined) return named.value;
	if (plain === undefined) return undefined;
	if (Object.hasOwn(config.models, plain.value)) {
		return names.map((name) => config.models[plain.value]?.[name]).find((model) => model !== undefined);
	}
	return provider.ownsModel(plain.value) ? plain.value : undefined;
}
