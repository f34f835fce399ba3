import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { CommonSetting, PromptDocument } from "../model/document.ts";
import { effectiveSettings } from "../model/effective-settings.ts";
import type { JsonValue } from "../model/json.ts";
import type { ProviderName } from "../model/provider-name.ts";

/** What a provider takes of one setting: `accepts` says whether a well-formed value is in range, `expected` the range in words. */
export type SettingRange = { readonly accepts: (value: JsonValue) => boolean; readonly expected: string };

/** What a provider's check knows of its settings; `wire` names the request keys that the prompt's own keys become. */
export type SettingsHome = {
	readonly provider: ProviderName;
	readonly ranges: Readonly<Partial<Record<CommonSetting, SettingRange>>>;
	readonly wire: Readonly<Partial<Record<CommonSetting, string>>>;
	/** Request keys that are never taken from `raw`, with what to write instead. */
	readonly reserved: Readonly<Record<string, string>>;
};

/** A number from `least` to `most`. */
export const between = (least: number, most: number): SettingRange => ({
	accepts: (value) => typeof value !== "number" || (value >= least && value <= most),
	expected: `a number from ${least} to ${most}`,
});

/** A number that is not below `least`. */
export const atLeast = (least: number): SettingRange => ({
	accepts: (value) => typeof value !== "number" || value >= least,
	expected: `a number from ${least} on`,
});

/** One of a few words. */
export const oneOf = (...words: readonly string[]): SettingRange => ({
	accepts: (value) => typeof value !== "string" || words.includes(value),
	expected: `one of ${words.join(", ")}`,
});

/** At most so many stop texts. */
export const atMost = (count: number): SettingRange => ({
	accepts: (value) => !Array.isArray(value) || value.length <= count,
	expected: `at most ${count} texts`,
});

/** Finds settings out of a provider's range, and `raw` keys that have a home of their own. */
export function checkSettings(document: PromptDocument, home: SettingsHome): readonly Diagnostic[] {
	const { entries, raw } = effectiveSettings(document, home.provider);
	const outOfRange = entries.flatMap(({ name, value }) => {
		const range = home.ranges[name];
		if (range === undefined || range.accepts(value.value)) return [];
		const message = `${home.provider} takes ${range.expected} as \`${name}\`, not ${JSON.stringify(value.value)}.`;
		return [createDiagnostic("invalid-setting", value.span, message)];
	});
	const homes = new Map(Object.entries(home.reserved));
	for (const [setting, key] of Object.entries(home.wire))
		homes.set(key, `Write \`${setting}\` in place of the raw key.`);
	const taken = raw.flatMap(({ name, value }) => {
		const hint = homes.get(name);
		if (hint === undefined) return [];
		const message = `\`raw\` cannot set \`${name}\` of ${home.provider}: the key has a home of its own.`;
		return [createDiagnostic("invalid-setting", value.span, message, { hint })];
	});
	return [...outOfRange, ...taken];
}
