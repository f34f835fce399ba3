import type { CommonSetting, PromptModels, PromptSettings, SettingEntry, SettingsMap } from "../model/document.ts";
import { type ProviderName, providerNames } from "../model/provider-name.ts";
import type { DataNode } from "./data-node.ts";
import { fieldOf, toJsonValue } from "./data-value.ts";
import { settingSchemas } from "./definition-schema.ts";

/** Reads `model:`. What has the wrong shape is reported by the schema and left out here. */
export function readModels(node: DataNode | undefined): PromptModels {
	if (node === undefined) return { byProvider: {} };
	const text = locatedText(node);
	return text === undefined ? { byProvider: forEachProvider(node, locatedText) } : { plain: text, byProvider: {} };
}

/** Reads `settings:`. What has the wrong shape is reported by the schema and left out here. */
export function readSettings(node: DataNode | undefined): PromptSettings {
	if (node === undefined) return { common: { entries: [], raw: [] }, byProvider: {} };
	return { common: readMap(node), byProvider: forEachProvider(node, readMap) };
}

/** One setting, where the value has the setting's type. */
export function readSetting(name: CommonSetting, node: DataNode): readonly SettingEntry[] {
	const value = toJsonValue(node);
	if (!settingSchemas[name].safeParse(value).success) return [];
	return [{ name, value: { value, span: node.span } }];
}

function readMap(node: DataNode): SettingsMap {
	const entries = node.kind === "map" ? node.entries : [];
	const raw = fieldOf(node, "raw");
	return {
		entries: entries.flatMap(({ name, value }) => (isCommonSetting(name) ? readSetting(name, value) : [])),
		raw: (raw?.kind === "map" ? raw.entries : []).map(({ name, value }) => ({
			name,
			value: { value: toJsonValue(value), span: value.span },
		})),
	};
}

const isCommonSetting = (name: string): name is CommonSetting => Object.hasOwn(settingSchemas, name);

function locatedText(node: DataNode): { readonly value: string; readonly span: DataNode["span"] } | undefined {
	return node.kind === "scalar" && typeof node.value === "string" ? { value: node.value, span: node.span } : undefined;
}

function forEachProvider<Value>(
	node: DataNode,
	read: (node: DataNode) => Value | undefined,
): Readonly<Partial<Record<ProviderName, Value>>> {
	const found: Partial<Record<ProviderName, Value>> = {};
	for (const name of providerNames) {
		const part = fieldOf(node, name);
		const value = part === undefined ? undefined : read(part);
		if (value !== undefined) found[name] = value;
	}
	return found;
}
