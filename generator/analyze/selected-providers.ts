import type { PromptDocument } from "../model/document.ts";
import type { Provider } from "../model/provider.ts";
import type { Project } from "./rule.ts";

/** The providers that a prompt is generated for: those of the configuration that exist, narrowed by the prompt's own list. */
export const selectedProviders = (document: PromptDocument, { config, providers }: Project): readonly Provider[] =>
	providers.filter(
		({ name }) =>
			config.providers.includes(name) && (document.providers === undefined || document.providers.includes(name)),
	);
