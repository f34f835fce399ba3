import type { Declaration, Expression } from "../model/code.ts";
import { arrow, binary, call, conditional, identifier, string } from "../model/code-builders.ts";
import { type JsonSchema, jsonSchemaOf } from "../model/json-schema-of.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { createConstants } from "./check/constants.ts";
import { schemaExpression } from "./schema-expression.ts";

/** The JSON Schemas of a prompt, each declared once as a function that makes it anew. */
export type SchemaTable = {
	/** The function that writes the schema of a type in the dialect that it is given. */
	readonly ofType: (type: TypeIR, wish: string) => Expression;
	/** A call that makes a schema. */
	readonly make: (schema: JsonSchema, wish: string) => Expression;
	readonly declarations: () => readonly Declaration[];
};

/** An empty table; the names of its functions are added to `taken`. */
export function createSchemaTable(taken: Set<string>): SchemaTable {
	const { declare, declarations } = createConstants(taken);
	return {
		ofType: (type, wish) => {
			const schema = jsonSchemaOf(type);
			const old = jsonSchemaOf(type, "draft-07");
			const key = JSON.stringify(schema);
			if (JSON.stringify(old) === key) return declare(key, wish, () => arrow([], schemaExpression(schema)));
			const target = identifier("target");
			return declare(`${key} or ${JSON.stringify(old)}`, wish, () =>
				arrow(
					[{ name: "target", type: { kind: "keyword", name: "string" } }],
					[
						{
							kind: "return",
							value: conditional(
								binary("===", target, string("draft-07")),
								schemaExpression(old),
								schemaExpression(schema),
							),
						},
					],
				),
			);
		},
		make: (schema, wish) => call(declare(JSON.stringify(schema), wish, () => arrow([], schemaExpression(schema)))),
		declarations,
	};
}
