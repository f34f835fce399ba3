import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { isAskedNatively } from "../model/is-asked-natively.ts";
import { checkOutput } from "./check-output.ts";
import { fitSchema, type SchemaLimits } from "./fit-schema.ts";

const formats = ["date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"];

/**
 * What Anthropic's structured outputs take (PROVIDERS.md §5, from the SDK's own `transformJSONSchema`). Schemas that hold
 * themselves are refused by the API (platform.claude.com, Structured outputs, "JSON Schema limitations").
 */
export const anthropicLimits: SchemaLimits = {
	keeps: (keyword, value) =>
		(keyword === "format" && formats.includes(String(value))) ||
		(keyword === "minItems" && (value === 0 || value === 1)),
	requiresAll: false,
	takesRecursion: false,
	fixedValues: "without a type",
	takesMapsAndTuples: false,
	describesReferences: false,
	rootIsObject: false,
};

/** Findings about an answer that Anthropic's structured outputs cannot be held to. */
export function checkAnthropicOutput(document: PromptDocument): readonly Diagnostic[] {
	const { output } = document;
	if (!isAskedNatively(output)) return [];
	return checkOutput(document, "Anthropic", fitSchema(output.type, anthropicLimits).problems);
}
