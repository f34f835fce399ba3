import type { PromptDocument, SettingEntry, SettingsMap } from "./document.ts";
import type { ProviderName } from "./provider-name.ts";

/** What one provider gets: `own` marks what its own map says, which wins over the common map. */
export type EffectiveSettings = {
	readonly entries: readonly (SettingEntry & { readonly own: boolean })[];
	readonly raw: SettingsMap["raw"];
};

/** The settings of a prompt for one provider: its own map wins, `null` removes, `raw` is kept as it is. */
export function effectiveSettings(document: PromptDocument, provider: ProviderName): EffectiveSettings {
	const { common, byProvider } = document.settings;
	const own = byProvider[provider] ?? { entries: [], raw: [] };
	return {
		entries: overlay(common.entries, own.entries).filter(({ value }) => value.value !== null),
		raw: overlay(common.raw, own.raw),
	};
}

function overlay<Item extends { readonly name: string }>(
	common: readonly Item[],
	own: readonly Item[],
): (Item & { readonly own: boolean })[] {
	const names = new Set(own.map(({ name }) => name));
	return [
		...common.filter(({ name }) => !names.has(name)).map((item) => ({ ...item, own: false })),
		...own.map((item) => ({ ...item, own: true })),
	];
}
