import type { ReferenceTypeIR, TypeIR } from "../model/type-ir.ts";
import type { SchemaFiles } from "./schema-files.ts";
import type { SchemaPart } from "./schema-part.ts";

/** What a schema of the Python format is read for, and where others are looked for by their names. */
export type PromptManagerContext = {
	readonly files: SchemaFiles;
	/** The folders that hold schemas, the nearest first. */
	readonly folders: readonly string[];
	/** An input has no fields that are only read, an answer none that are only written. */
	readonly use: "input" | "output";
	/** The schemas that are being read, by file and name, outermost first. */
	readonly entered: readonly string[];
	/** Those that were read already. */
	readonly read: Map<string, SchemaPart>;
	/** The types that hold themselves, and what they stand for once that was read. */
	readonly references: Map<string, ReferenceTypeIR>;
	readonly targets: Map<string, TypeIR>;
};
