import type { ObjectProperty } from "../model/code.ts";
import { property, string } from "../model/code-builders.ts";
import type { CommonSetting } from "../model/document.ts";
import type { JsonValue } from "../model/json.ts";
import { jsonExpression } from "../model/json-expression.ts";
import type { ProviderSettingsIR } from "../model/prompt-ir.ts";

/** `model: "…"`, or nothing: forgetting the model is then a type error at the SDK's call. */
export const modelProperty = (settings: ProviderSettingsIR): readonly ObjectProperty[] =>
	settings.model === undefined ? [] : [property("model", string(settings.model))];

/** Each JSON value as a property. */
export const jsonProperties = (values: Readonly<Record<string, JsonValue>>): readonly ObjectProperty[] =>
	Object.entries(values).map(([name, value]) => property(name, jsonExpression(value)));

/** The settings of a prompt that have a name on the wire, by it. */
export const namedSettings = (
	settings: ProviderSettingsIR,
	names: Readonly<Partial<Record<CommonSetting, string>>>,
): Record<string, JsonValue> =>
	Object.fromEntries(
		settings.settings.flatMap(({ name, value }) => {
			const key = names[name];
			return key === undefined ? [] : [[key, value]];
		}),
	);

/** The value of one setting, if the prompt has it. */
export const settingValue = (settings: ProviderSettingsIR, name: CommonSetting): JsonValue | undefined =>
	settings.settings.find((setting) => setting.name === name)?.value;
