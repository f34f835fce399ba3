import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import type { CheckSchema } from "../check-schema.ts";
import type { Contestant } from "../contestant.ts";

/** ajv's standalone code, which stops at the first mistake; all of them are told when it is asked to. */
export const ajv: Contestant = {
	name: "ajv standalone",
	packages: ["ajv", "ajv-formats"],
	check: (schema) => ({ entry: `${codeOf(schema, false)}\nexport const check = validate;\n` }),
	issues: (schema) => ({
		entry: `${codeOf(schema, true)}\nexport const issues = (value) => (validate(value) ? 0 : validate.errors.length);\n`,
	}),
};

function codeOf({ jsonSchema }: CheckSchema, allErrors: boolean): string {
	const compiler = new Ajv2020({ allErrors, strict: false, code: { source: true, esm: true } });
	addFormats.default(compiler);
	return standaloneCode.default(compiler, compiler.compile(jsonSchema));
}
