import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileSchemas } from "../support/compile-schemas.ts";
import { randomSchema, randomValue } from "./random-json-schema.ts";

/** How many schemas are compiled at once: to import a module takes longer than to check with it. */
const batch = 40;

test("random schemas take and refuse what they do for ajv", async () => {
	const ajv = new Ajv2020({ strict: false, allErrors: false, unicodeRegExp: true });
	addFormats.default(ajv, ["date", "email"]);
	const counts = { agreed: 0, refused: 0 };
	const property = fc.asyncProperty(
		fc.array(fc.tuple(randomSchema, fc.array(randomValue, { minLength: 4, maxLength: 8 })), {
			minLength: batch,
			maxLength: batch,
		}),
		async (cases) => {
			const compiled = await compileSchemas(cases.map(([schema]) => schema));
			for (const [i, [schema, values]] of cases.entries()) {
				const ours = compiled[i];
				if (ours?.kind !== "compiled") {
					counts.refused++;
					continue;
				}
				const accepts = ajv.compile(schema);
				for (const value of values) {
					expect({ schema, value, accepted: ours.accepts(value) }).toEqual({ schema, value, accepted: accepts(value) });
					counts.agreed++;
				}
			}
		},
	);
	await fc.assert(property, { numRuns: 5, endOnFailure: true });
	console.log(`random schemas: ${counts.agreed} answers as ajv's, ${counts.refused} schemas refused`);
	expect(counts.agreed).toBeGreaterThan(counts.refused);
}, 120_000);
