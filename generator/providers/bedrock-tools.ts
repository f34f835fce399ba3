import type { Expression, ObjectProperty } from "../model/code.ts";
import { array, object, property, string } from "../model/code-builders.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import type { EmitContext } from "../model/provider.ts";
import { bedrockLimits } from "./bedrock-output.ts";
import { checkTools } from "./check-tools.ts";
import { choice, describe, flag, hasTools, optional, toolList } from "./tools.ts";

const schemas = { strict: bedrockLimits };

/** `toolConfig` of Converse's input (PROVIDERS.md §7): a tool's schema stands under `json`, a choice is told by its key. */
export function bedrockTools(context: EmitContext): readonly ObjectProperty[] {
	if (!hasTools(context.prompt)) return [];
	const tools = toolList(context, schemas, (tool, schema) => [
		property(
			"toolSpec",
			object([
				property("name", string(tool.name)),
				...describe(tool),
				property("inputSchema", object([property("json", schema)])),
				...(tool.strict ? [flag("strict", true)] : []),
			]),
		),
	]);
	const keyed = (key: string, value: Expression = object([])): Expression => object([property(key, value)]);
	const chosen = choice(context.prompt, { auto: keyed("auto"), required: keyed("any") }, (name) =>
		keyed("tool", object([property("name", string(name))])),
	);
	return [property("toolConfig", object([property("tools", array(tools)), ...optional("toolChoice", chosen)]))];
}

/** Findings about tools that Converse refuses. */
export function checkBedrockTools(document: PromptDocument): readonly Diagnostic[] {
	const { toolChoice } = document;
	const tools = checkTools(document, {
		provider: "bedrock",
		...schemas,
		name: /^[A-Za-z0-9_-]{1,64}$/,
		nameWords: "up to 64 letters, digits, `_` and `-`",
	});
	if (toolChoice?.value !== "none") return tools;
	const message = "Bedrock cannot be told that no tool is to be called.";
	const hint = "Leave `toolChoice` out, or leave `bedrock` out of `providers`.";
	return [...tools, createDiagnostic("provider-refuses", toolChoice.span, message, { hint })];
}
