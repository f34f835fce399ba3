import fc from "fast-check";

/** A JSON Schema as data. */
export type RandomSchema = { readonly [keyword: string]: unknown } | boolean;

// No name that objects inherit: ajv compares by calling them.
const names = fc.constantFrom("a", "b", "c", "two words");
const texts = fc.constantFrom("", "a", "ab", "abc", "😀", "😀😀", "b-1", "2024-02-30", "2024-02-29", "x@y.z");
const numbers = fc.constantFrom(-2, -1, 0, 0.1, 0.3, 1, 1.5, 2, 3, 10);
const counts = fc.constantFrom(0, 1, 2, 3);

/** Some of the keywords; absent ones are absent. */
const some = (keywords: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> =>
	fc.record(keywords, { requiredKeys: [] });

/** JSON values that the schemas below talk about. */
export const randomValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3, depthSize: "small", withCrossShrink: true },
		texts,
		numbers,
		fc.boolean(),
		fc.constant(null),
		fc.array(tie("value"), { maxLength: 3 }),
		fc.dictionary(names, tie("value"), { maxKeys: 3, noNullPrototype: true }),
	),
})).value;

const textKeywords = some({
	minLength: counts,
	maxLength: counts,
	pattern: fc.constantFrom("^a", "b$", "^\\p{L}+$", "^.$"),
	format: fc.constantFrom("date", "email"),
});
const numberKeywords = some({
	minimum: numbers,
	maximum: numbers,
	exclusiveMinimum: numbers,
	exclusiveMaximum: numbers,
	multipleOf: fc.constantFrom(1, 2, 0.5),
});

/** Schemas of the keywords that are read. */
export const randomSchema: fc.Arbitrary<RandomSchema> = fc.letrec<{ schema: RandomSchema }>((tie) => {
	const schema = tie("schema");
	const schemas = fc.array(schema, { minLength: 1, maxLength: 3 });
	const arrayKeywords = some({
		items: schema,
		prefixItems: schemas,
		minItems: counts,
		maxItems: counts,
		uniqueItems: fc.boolean(),
	});
	const objectKeywords = some({
		properties: fc.dictionary(names, schema, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
		required: fc.uniqueArray(names, { maxLength: 2 }),
		additionalProperties: schema,
		propertyNames: textKeywords,
		minProperties: counts,
		maxProperties: counts,
	});
	const typed = (type: string, keywords: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<RandomSchema> =>
		fc.tuple(keywords, fc.boolean()).map(([rest, hasType]) => (hasType ? { type, ...rest } : rest));
	return {
		schema: fc.oneof(
			{ maxDepth: 3, depthSize: "small", withCrossShrink: true },
			fc.boolean(),
			fc.constantFrom("string", "number", "integer", "boolean", "null", "object", "array").map((type) => ({ type })),
			typed("string", textKeywords),
			typed("number", numberKeywords),
			typed("integer", numberKeywords),
			fc
				.uniqueArray(fc.oneof(texts, numbers, fc.boolean()), { minLength: 1, maxLength: 3 })
				.map((values) => ({ enum: values })),
			randomValue.map((value) => ({ const: value })),
			typed("array", arrayKeywords),
			typed("object", objectKeywords),
			schemas.map((anyOf) => ({ anyOf })),
			schemas.map((oneOf) => ({ oneOf })),
			schemas.map((allOf) => ({ allOf })),
			fc
				.tuple(fc.oneof(typed("object", objectKeywords), typed("string", textKeywords)), schemas)
				.map(([base, anyOf]) => ({
					...(base as object),
					anyOf,
				})),
		),
	};
}).schema;
