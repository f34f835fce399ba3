import type { Diagnostic } from "../model/diagnostic.ts";
import type { JsonValue } from "../model/json.ts";
import type { Span } from "../model/span.ts";
import type { TypeIR } from "../model/type-ir.ts";

/** What one schema inside a schema says: its type, what it says about it, and what is wrong with it. */
export type SchemaPart = {
	readonly type: TypeIR;
	readonly description?: string;
	readonly deprecated?: boolean;
	/** What stands for a value that is left out, where a field can be. */
	readonly default?: SchemaDefault;
	readonly diagnostics: readonly Diagnostic[];
};

/** A default, and where it is written. */
export type SchemaDefault = { readonly value: JsonValue; readonly span: Span };
