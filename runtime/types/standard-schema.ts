/** A Standard Schema (standardschema.dev, version 1), which other libraries take as it is. */
export type StandardSchema<Input, Output = Input> = {
	readonly "~standard": {
		readonly version: 1;
		readonly vendor: string;
		readonly validate: (value: unknown) => StandardResult<Output>;
		/** Never there: what TypeScript reads the types from. */
		readonly types?: { readonly input: Input; readonly output: Output } | undefined;
	};
};

/** The value, or what is wrong with it. */
export type StandardResult<Output> =
	| { readonly value: Output; readonly issues?: undefined }
	| { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };
