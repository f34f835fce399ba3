import type { Diagnostic } from "../model/diagnostic.ts";
import type { TypeIR } from "../model/type-ir.ts";

/** What one schema inside a schema says: its type, what it says about it, and what is wrong with it. */
export type SchemaPart = {
	readonly type: TypeIR;
	readonly description?: string;
	readonly deprecated?: boolean;
	readonly diagnostics: readonly Diagnostic[];
};
