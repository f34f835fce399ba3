import type { ResolvedConfig } from "./config.ts";
import type { PromptDocument } from "./document.ts";
import type { Provider } from "./provider.ts";

/**
 * The model that one provider gets: the map's name for it; else the alias that the plain name is; else the plain name,
 * where the provider owns it.
 */
export function resolveModel(
	document: PromptDocument,
	provider: Pick<Provider, "name" | "ownsModel">,
	config: ResolvedConfig,
): string | undefined {
	const { plain, byProvider } = document.models;
	const named = byProvider[provider.name];
	if (named !== undefined) return named.value;
	if (plain === undefined) return undefined;
	if (Object.hasOwn(config.models, plain.value)) return config.models[plain.value]?.[provider.name];
	return provider.ownsModel(plain.value) ? plain.value : undefined;
}
