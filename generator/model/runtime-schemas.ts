import type { JsonValue } from "./json.ts";
import type { RuntimeTypeIR } from "./type-ir.ts";

/**
 * What stands in a JSON Schema for a type that only TypeScript has a notation for. Where a schema becomes code, those of a
 * history and of media are calls of the runtime, which knows them; bytes are no JSON, so that no value fits.
 */
export const runtimeSchemas: Readonly<Record<RuntimeTypeIR["name"], { readonly [keyword: string]: JsonValue }>> = {
	History: { description: "A history." },
	MediaSource: { description: "Where media come from." },
	Uint8Array: { not: {}, description: "Bytes, which JSON has not." },
};
