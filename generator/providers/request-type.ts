import type { TypeNode } from "../model/code.ts";
import { keyword, literalType, objectType, reference, runtimeType, unionType } from "../model/code-builders.ts";
import type { JsonValue } from "../model/json.ts";
import type { ProviderSettingsIR } from "../model/prompt-ir.ts";
import type { EmitContext } from "../model/provider.ts";
import { jsonType } from "./json-type.ts";

/** The type of one key of a request, which is the runtime's type of that name. */
export const requestKey = (name: string, type: string): TypeNode =>
	objectType([{ kind: "propertyType", name, readonly: false, optional: false, type: runtimeType(type) }]);

/**
 * The type of one message of a request, which is the runtime's type of that name, or the client's own where the prompt takes
 * a history; none where the messages are the texts that a request's type has anyway.
 */
export function messageType({ conversation, isNative }: EmitContext, name: string): readonly TypeNode[] {
	if (conversation === undefined) return [];
	// From the history alone TypeScript is to tell whose messages they are, not from what the client would take.
	const native = reference("NoInfer", reference("Native"));
	return [isNative ? unionType([runtimeType(name), native]) : runtimeType(name)];
}

/**
 * The type of a request: `request<"model">` or, without a model, `body`, with the type of its messages where they are more
 * than texts. `extras` are properties whose value is written out in the type: what `raw` says, and settings whose values
 * differ between the majors of an SDK; `further` are types of what else there is.
 */
export function requestType(
	names: { readonly request: string; readonly body: string; readonly messages?: readonly TypeNode[] },
	settings: ProviderSettingsIR,
	extras: Readonly<Record<string, JsonValue>>,
	further: readonly TypeNode[] = [],
): TypeNode {
	const { messages = [] } = names;
	const base =
		settings.model === undefined
			? runtimeType(names.body, ...messages)
			: runtimeType(names.request, literalType(settings.model), ...messages);
	const members = [base, ...(Object.keys(extras).length === 0 ? [] : [jsonType(extras)]), ...further];
	return members.length === 1 ? base : { kind: "intersection", members };
}

/** The type of a request of which nothing is known: a body with any messages, and a model if the definition names one. */
export const uncheckedRequest = (body: string, message: string, model = "model"): TypeNode => ({
	kind: "intersection",
	members: [
		runtimeType(body, runtimeType(message)),
		objectType([{ kind: "propertyType", name: model, readonly: false, optional: true, type: keyword("string") }]),
	],
});
