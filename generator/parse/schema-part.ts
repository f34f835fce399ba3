import type { Diagnostic } from "../model/diagnostic.ts";
import type { TypeIR } from "../model/type-ir.ts";

/** What one schema inside a schema says: its type, its description, and what is wrong with it. */
export type SchemaPart = {
	readonly type: TypeIR;
	readonly description?: string;
	readonly diagnostics: readonly Diagnostic[];
};
