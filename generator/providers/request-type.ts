import type { TypeNode } from "../model/code.ts";
import { literalType, objectType, runtimeType } from "../model/code-builders.ts";
import type { JsonValue } from "../model/json.ts";
import type { ProviderSettingsIR } from "../model/prompt-ir.ts";
import { jsonType } from "./json-type.ts";

/** The type of one key of a request, which is the runtime's type of that name. */
export const requestKey = (name: string, type: string): TypeNode =>
	objectType([{ kind: "propertyType", name, readonly: false, optional: false, type: runtimeType(type) }]);

/**
 * The type of a request: `request<"model">` or, without a model, `body`. `extras` are properties whose value is written
 * out in the type: what `raw` says, and settings whose values differ between the majors of an SDK; `further` are types of
 * what else there is.
 */
export function requestType(
	names: { readonly request: string; readonly body: string },
	settings: ProviderSettingsIR,
	extras: Readonly<Record<string, JsonValue>>,
	further: readonly TypeNode[] = [],
): TypeNode {
	const base =
		settings.model === undefined ? runtimeType(names.body) : runtimeType(names.request, literalType(settings.model));
	const members = [base, ...(Object.keys(extras).length === 0 ? [] : [jsonType(extras)]), ...further];
	return members.length === 1 ? base : { kind: "intersection", members };
}
