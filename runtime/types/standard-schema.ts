/**
 * A Standard Schema and a Standard JSON Schema (standardschema.dev, version 1), which other libraries take as they are.
 */
export type StandardSchema<Input, Output = Input> = {
	readonly "~standard": {
		readonly version: 1;
		readonly vendor: string;
		readonly validate: (value: unknown) => StandardResult<Output>;
		/** The type as JSON Schema. */
		readonly jsonSchema: { readonly input: StandardConverter; readonly output: StandardConverter };
		/** Never there: what TypeScript reads the types from. */
		readonly types?: { readonly input: Input; readonly output: Output } | undefined;
	};
};

/** The value, or what is wrong with it. */
export type StandardResult<Output> =
	| { readonly value: Output; readonly issues?: undefined }
	| { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/** Gives the JSON Schema in the dialect `target`: "draft-2020-12" or "draft-07". Throws for any other. */
export type StandardConverter = (options: { readonly target: string }) => JsonSchema;

/** A JSON Schema. */
export type JsonSchema = { [keyword: string]: unknown };
