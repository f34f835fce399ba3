import type { PromptDocument } from "./document.ts";
import type { TextIR } from "./prompt-ir.ts";
import type { ObjectTypeIR } from "./type-ir.ts";

/** A document without errors, with what analysis found out about it: its input type and what each path means. */
export type AnalyzedPrompt = {
	readonly document: PromptDocument;
	/** Namespace segments in camelCase, the exported name last. */
	readonly path: readonly string[];
	/** The name of the const: the last segment, with `_` behind a reserved word. */
	readonly localName: string;
	/** What the names of its types begin with. */
	readonly typeName: string;
	readonly input: ObjectTypeIR;
	/** The messages with what stands around and among them; their texts as they were found. */
	readonly items: readonly TextIR[];
	/** Whether a text asks for the answer, where `{{section "output"}}` stands. */
	readonly hasSection: boolean;
};
