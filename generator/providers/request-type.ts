import type { TypeNode } from "../model/code.ts";
import { literalType, runtimeType } from "../model/code-builders.ts";
import type { JsonValue } from "../model/json.ts";
import type { ProviderSettingsIR } from "../model/prompt-ir.ts";
import { jsonType } from "./json-code.ts";

/**
 * The type of a request: `request<"model">` or, without a model, `body`. `extras` are properties whose value is written
 * out in the type: what `raw` says, and settings whose values differ between the majors of an SDK.
 */
export function requestType(
	names: { readonly request: string; readonly body: string },
	settings: ProviderSettingsIR,
	extras: Readonly<Record<string, JsonValue>>,
): TypeNode {
	const base =
		settings.model === undefined ? runtimeType(names.body) : runtimeType(names.request, literalType(settings.model));
	return Object.keys(extras).length === 0 ? base : { kind: "intersection", members: [base, jsonType(extras)] };
}
