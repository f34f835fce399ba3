import type { Expression, TypeNode } from "../model/code.ts";
import { array, object, property, runtimeType, string } from "../model/code-builders.ts";
import type { JsonValue } from "../model/json.ts";
import { jsonExpression } from "../model/json-expression.ts";
import type { PromptIR, ProviderSettingsIR } from "../model/prompt-ir.ts";

/** `meta`: what the definition says about a prompt, as constants. */
export function emitMeta(prompt: PromptIR): { readonly type: TypeNode; readonly value: Expression } {
	const { id, version, status, description, tags, hash } = prompt;
	return {
		type: runtimeType("PromptMeta"),
		value: object([
			property("id", string(id)),
			...(version === undefined ? [] : [property("version", string(version))]),
			property("status", string(status)),
			...(description === undefined ? [] : [property("description", string(description))]),
			property("tags", array(tags.map(string))),
			property("hash", string(hash)),
			property(
				"providers",
				object(prompt.providers.map(({ name, settings }) => property(name, providerMeta(settings)))),
			),
		]),
	};
}

function providerMeta({ model, settings, raw }: ProviderSettingsIR): Expression {
	const values: Readonly<Record<string, JsonValue>> = {
		...Object.fromEntries(settings.map(({ name, value }) => [name, value])),
		...raw,
	};
	return object([
		...(model === undefined ? [] : [property("model", string(model))]),
		...(Object.keys(values).length === 0 ? [] : [property("settings", jsonExpression(values))]),
	]);
}
