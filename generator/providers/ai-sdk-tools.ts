import type { ObjectProperty, TypeNode } from "../model/code.ts";
import { member, object, property, runtimeType, string } from "../model/code-builders.ts";
import type { EmitContext } from "../model/provider.ts";
import { choice, describe, flag, optional } from "./tools.ts";

/** The type that tools add to what `generateText` takes. */
export const aiSdkToolsType = ({ tools }: EmitContext): readonly TypeNode[] =>
	tools === undefined ? [] : [runtimeType("AISDKTools", tools.type)];

/**
 * `tools` and `toolChoice` of the AI SDK (PROVIDERS.md §8), which takes a Standard Schema where its own `tool()` has one: what the
 * model calls a tool with is checked by the prompt, and typed where the tool is run.
 */
export function aiSdkTools({ prompt, tools: own }: EmitContext): readonly ObjectProperty[] {
	if (own === undefined) return [];
	const tools = (prompt.tools ?? []).map((tool) =>
		property(
			tool.name,
			object([
				...describe(tool),
				property("inputSchema", member(member(own.value, tool.name), "input")),
				...(tool.strict ? [flag("strict", true)] : []),
			]),
		),
	);
	const words = { auto: string("auto"), none: string("none"), required: string("required") };
	const chosen = choice(prompt, words, (name) =>
		object([property("type", string("tool")), property("toolName", string(name))]),
	);
	return [property("tools", object(tools)), ...optional("toolChoice", chosen)];
}
