import { transformJSONSchema } from "@anthropic-ai/sdk/lib/transform-json-schema";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { toStrictJsonSchema } from "openai/lib/transform";
import { describe, expect, test } from "vitest";
import { jsonSchemaOf } from "../../generator/model/json-schema-of.ts";
import type { FieldIR, TypeIR } from "../../generator/model/type-ir.ts";
import { anthropicLimits } from "../../generator/providers/anthropic-output.ts";
import { strictLimits } from "../../generator/providers/chat-completions-output.ts";
import { fitSchema } from "../../generator/providers/fit-schema.ts";
import { geminiLimits } from "../../generator/providers/gemini-emit.ts";
import { parseSchemaText } from "../support/compile-schemas.ts";
import { randomSchema, randomValue } from "./random-json-schema.ts";

const dialects = { "draft-2020-12": Ajv2020, "draft-07": Ajv } as const;

/** Schemas that are read without a finding, with some values each. */
const schemas = fc
	.sample(fc.tuple(randomSchema, fc.array(randomValue, { minLength: 6, maxLength: 10 })), { numRuns: 1500 })
	.flatMap(([schema, values]) => {
		const { type, diagnostics } = parseSchemaText(schema);
		return diagnostics.some(({ severity }) => severity === "error") ? [] : [{ schema, values, type }];
	});

test("enough schemas are read", () => {
	expect(schemas.length).toBeGreaterThan(400);
});

describe("a schema that is read and written again", () => {
	test.each(["draft-2020-12", "draft-07"] as const)("takes and refuses the same values as %s", (dialect) => {
		const original = createValidator(Ajv2020);
		const written = createValidator(dialects[dialect]);
		for (const { schema, values, type } of schemas.slice(0, 400)) {
			const again = jsonSchemaOf(type, dialect);
			const [accepts, acceptsAgain] = [original.compile(schema), written.compile(again)];
			for (const value of values) {
				expect({ schema, again, value, accepted: acceptsAgain(value) }).toEqual({
					schema,
					again,
					value,
					accepted: accepts(value),
				});
			}
		}
	});
});

function createValidator(kind: typeof Ajv | typeof Ajv2020): Ajv | Ajv2020 {
	const ajv = new kind({ strict: false, unicodeRegExp: true });
	addFormats.default(ajv, ["date", "email"]);
	return ajv;
}

/** The SDKs rewrite schemas themselves: one that was fitted is already what they would make of it. */
describe("a schema that is fitted to a provider", () => {
	const types = schemas.map(
		({ type }): TypeIR => ({ kind: "object", fields: [field("given", type), field("left", type, true)] }),
	);

	test.each([
		["OpenAI's SDK sends in strict mode", strictLimits, toStrictJsonSchema],
		["Anthropic's SDK sends", anthropicLimits, transformJSONSchema],
	])("is what %s", (_, limits, transform) => {
		const fitted = types.map((type) => fitSchema(type, limits)).filter(({ problems }) => problems.length === 0);
		expect(fitted.length).toBeGreaterThan(100);
		// The SDKs' own types of a schema are narrower than JSON.
		for (const { schema } of fitted) expect(transform(schema as never)).toEqual(schema);
	});
});

test("a schema that is fitted to Gemini takes and refuses the same values, but for the rules that are only described", () => {
	const original = createValidator(Ajv2020);
	const fittedTo = createValidator(Ajv2020);
	const counts = { fitted: 0, accepted: 0 };
	for (const { type, values } of schemas.slice(0, 400)) {
		const { schema, problems } = fitSchema(type, geminiLimits);
		if (problems.length > 0) continue;
		counts.fitted++;
		const [accepts, acceptsFitted] = [original.compile(jsonSchemaOf(type)), fittedTo.compile(schema)];
		// Closed objects and described rules apart, whatever Gemini could answer is what was asked for.
		for (const value of values.filter((each) => accepts(each) && !hasFurtherKeys(each))) {
			counts.accepted++;
			expect({ schema, value, accepted: acceptsFitted(value) }).toEqual({ schema, value, accepted: true });
		}
	}
	expect(counts.fitted).toBeGreaterThan(20);
	expect(counts.accepted).toBeGreaterThan(20);
});

/** Whether a value holds an object: which may have keys that its schema does not name. */
const hasFurtherKeys = (value: unknown): boolean => JSON.stringify(value).includes("{");

const field = (name: string, type: TypeIR, optional = false): FieldIR => ({
	name,
	type,
	optional,
	description: "what it is",
});
