import type { Project } from "../../generator/analyze/rule.ts";
import type { PromptDocument } from "../../generator/model/document.ts";
import { configuration } from "./prompt-builders.ts";

/** A project of these documents with the default configuration and no providers. */
export const project = (...documents: readonly PromptDocument[]): Project => ({
	documents,
	config: configuration(),
	providers: [],
});
