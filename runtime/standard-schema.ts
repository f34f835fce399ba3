import { jsonSchemaConverter } from "./json-schema-converter.ts";
import { pathKeys } from "./path-keys.ts";
import type { InputIssue } from "./types/input-issue.ts";
import type { JsonSchema, StandardSchema } from "./types/standard-schema.ts";

/**
 * What makes something a Standard Schema: `read` gives the value, typed, or what is wrong with it.
 *
 * @example standardSchema((value) => ({ value }), () => ({}))["~standard"].validate(1) // { value: 1 }
 */
export const standardSchema = <Input, Output = Input>(
	read: (value: unknown) => { readonly value: Output } | { readonly issues: readonly InputIssue[] },
	schema: (target: "draft-2020-12" | "draft-07") => JsonSchema,
): StandardSchema<Input, Output> => ({
	"~standard": {
		version: 1,
		vendor: "pm-gen",
		validate: (value) => {
			const found = read(value);
			return "issues" in found
				? { issues: found.issues.map(({ path, message }) => ({ message, path: pathKeys(path) })) }
				: found;
		},
		jsonSchema: jsonSchemaConverter(schema),
	},
});
