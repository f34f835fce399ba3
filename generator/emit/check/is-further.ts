import type { Expression } from "../../model/code.ts";
import { binary, string } from "../../model/code-builders.ts";
import type { FieldIR } from "../../model/type-ir.ts";

/** Whether a key is none of the fields'; undefined where there are no fields, and every key is further. */
export const isFurther = (fields: readonly FieldIR[], key: Expression): Expression | undefined =>
	fields
		.map(({ name }) => binary("!==", key, string(name)))
		.reduce<Expression | undefined>((all, one) => (all === undefined ? one : binary("&&", all, one)), undefined);
