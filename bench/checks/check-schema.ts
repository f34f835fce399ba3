import type { JsonSchema } from "../../generator/model/json-schema-of.ts";

/** A schema as each contestant needs it: the files that pm-gen generated, and the same type as JSON Schema. */
export type CheckSchema = {
	readonly name: string;
	/** The prompt that has the schema as its input, as it is exported. */
	readonly prompt: string;
	/** The generated files, path → text. */
	readonly files: Readonly<Record<string, string>>;
	readonly jsonSchema: JsonSchema;
};
