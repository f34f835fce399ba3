import type { JsonSchema, StandardConverter } from "./types/standard-schema.ts";

/**
 * Makes a generated function that writes a schema into what Standard JSON Schema asks for.
 *
 * @example jsonSchemaConverter(() => ({ type: "string" })).input({ target: "draft-07" }) // { type: "string" }
 */
export const jsonSchemaConverter = (
	write: (target: "draft-2020-12" | "draft-07") => JsonSchema,
): { readonly input: StandardConverter; readonly output: StandardConverter } => {
	const convert: StandardConverter = ({ target }) => {
		if (target === "draft-2020-12" || target === "draft-07") return write(target);
		throw new Error(`JSON Schema is written as draft-2020-12 or draft-07, not as ${target}`);
	};
	return { input: convert, output: convert };
};
