import type { JsonValue } from "../../model/json.ts";
import type { TypeIR } from "../../model/type-ir.ts";

/** What a zod schema says: `optional` that it takes `undefined` too, which stands in no type of its own here. */
export type SchemaValue = {
	readonly type: TypeIR;
	readonly optional: boolean;
	readonly default?: JsonValue;
	readonly description?: string;
	readonly deprecated?: true;
};

/** A schema that says a type and nothing else. */
export const schemaOf = (type: TypeIR): SchemaValue => ({ type, optional: false });
