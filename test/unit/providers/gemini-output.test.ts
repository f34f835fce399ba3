import { expect, test } from "vitest";
import type { TypeIR } from "../../../generator/model/type-ir.ts";
import { fitSchema } from "../../../generator/providers/fit-schema.ts";
import { geminiLimits } from "../../../generator/providers/gemini-emit.ts";

const yes: TypeIR = { kind: "literal", value: true };
const no: TypeIR = { kind: "literal", value: false };
const word: TypeIR = { kind: "literal", value: "maybe" };

test.each<readonly [string, TypeIR, object]>([
	["one truth value", yes, { type: "boolean", description: "{const: true}" }],
	["both", { kind: "union", members: [yes, no] }, { type: "boolean" }],
	[
		"one truth value or a text",
		{ kind: "union", members: [no, word] },
		{
			anyOf: [
				{ type: "string", enum: ["maybe"] },
				{ type: "boolean", description: "{const: false}" },
			],
		},
	],
])("a field of %s, which Gemini cannot fix, says so in its description", (_, type, schema) => {
	const whole: TypeIR = { kind: "object", fields: [{ name: "it", type, optional: false }] };
	expect(fitSchema(whole, geminiLimits).schema["properties"]).toEqual({ it: schema });
});

test("the description of a field with one truth value stays", () => {
	const field = { name: "it", type: yes, optional: false, description: "Always so." };
	expect(fitSchema({ kind: "object", fields: [field] }, geminiLimits).schema["properties"]).toEqual({
		it: { type: "boolean", description: "Always so.\n\n{const: true}" },
	});
});
