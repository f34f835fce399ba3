import type { Span } from "./span.ts";
import type { ObjectTypeIR } from "./type-ir.ts";

/** A tool that the model may call, as a definition says it. */
export type ToolDocument = {
	readonly name: string;
	/** Where its name stands. */
	readonly span: Span;
	readonly description?: string;
	/** What it is called with. */
	readonly input: ObjectTypeIR;
	/** Whether providers that can are to hold the model to the schema, which then must be one that they take. */
	readonly strict: boolean;
	/** The name of the type of its input; analysis finds one that is free. */
	readonly typeName: string;
};
