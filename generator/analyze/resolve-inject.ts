import type { ResolvedConfig } from "../model/config.ts";
import type { PromptDocument } from "../model/document.ts";

/** The document, whose output says itself whether it is asked for in the prompt: what it leaves open the configuration says. */
export function resolveInject(document: PromptDocument, config: ResolvedConfig): PromptDocument {
	const { output } = document;
	if (output === undefined || output.inject !== undefined) return document;
	return { ...document, output: { ...output, inject: config.inject } };
}
