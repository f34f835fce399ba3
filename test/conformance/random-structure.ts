import fc from "fast-check";
import type { RandomSchema } from "./random-json-schema.ts";

const names = fc.constantFrom("a", "b", "c", "kind", "two words");
const texts = fc.constantFrom("", "a", "b", "ab", "'\"`\\");
const scalars = fc.oneof(texts, fc.constantFrom(-1, 0, 1, 1.5), fc.boolean(), fc.constant(null));
const types = fc.constantFrom("string", "number", "boolean", "null", "object", "array");

/** JSON values as `const` fixes them: lists and objects of few values. */
const fixed = fc.oneof(
	{ arbitrary: scalars, weight: 3 },
	fc.array(scalars, { maxLength: 2 }),
	fc.dictionary(names, fc.oneof(scalars, fc.array(scalars, { maxLength: 2 })), { maxKeys: 2, noNullPrototype: true }),
);

const places = ["Node", "Other"] as const;

const inner = fc.letrec<{ schema: RandomSchema; object: Record<string, unknown> }>((tie) => {
	const schema = tie("schema");
	const schemas = fc.array(schema, { minLength: 1, maxLength: 3 });
	const properties = (values: fc.Arbitrary<unknown>) =>
		fc.dictionary(names, values, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
	const array = fc
		.record(
			{
				items: schema,
				prefixItems: schemas,
				minItems: fc.nat({ max: 2 }),
			},
			{ requiredKeys: [] },
		)
		.map((keywords) => ({ type: "array", ...keywords }));
	const object = fc
		.record(
			{
				properties: properties(schema),
				required: fc.uniqueArray(names, { maxLength: 3 }),
				additionalProperties: fc.oneof({ arbitrary: fc.constant(false), weight: 2 }, schema),
			},
			{ requiredKeys: [] },
		)
		.map((keywords) => ({ type: "object", ...keywords }));
	/** Objects that one field tells apart. */
	const alternatives = fc
		.uniqueArray(fc.tuple(texts, properties(schema)), { selector: ([text]) => text, minLength: 2, maxLength: 3 })
		.map((members) => ({
			oneOf: members.map(([kind, fields]) => ({
				type: "object",
				properties: { ...fields, kind: { const: kind } },
				required: ["kind"],
			})),
		}));
	return {
		object,
		schema: fc.oneof(
			{ maxDepth: 3, depthSize: "small" },
			types.map((type) => ({ type })),
			types.map((type) => ({ type: [type, "null"] })),
			fc.constantFrom("string", "number", "boolean").map((type) => ({ type, nullable: true })),
			fc.uniqueArray(scalars, { minLength: 1, maxLength: 4 }).map((values) => ({ enum: values })),
			fixed.map((value) => ({ const: value })),
			fc.constantFrom(...places).map((name) => ({ $ref: `#/$defs/${name}` })),
			fc.boolean(),
			{ arbitrary: array, weight: 3 },
			{ arbitrary: object, weight: 5 },
			{ arbitrary: alternatives, weight: 1 },
			{ arbitrary: schemas.map((anyOf) => ({ anyOf })), weight: 2 },
			schemas.map((oneOf) => ({ oneOf })),
			fc.tuple(object, object).map((allOf) => ({ allOf })),
		),
	};
});

/** Schemas of keywords that TypeScript's types can say, with places that refer to themselves and to each other. */
export const randomStructure: fc.Arbitrary<RandomSchema> = fc
	.tuple(inner.schema, inner.object, inner.schema)
	.map(([schema, node, other]) =>
		typeof schema === "boolean" ? schema : { ...schema, $defs: { Node: node, Other: other } },
	);
