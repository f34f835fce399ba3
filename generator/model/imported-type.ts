import type { DiagnosticCode } from "./codes.ts";
import type { RelatedPlace, Severity } from "./diagnostic.ts";
import type { TypeImport } from "./type-import.ts";
import type { TypeIR } from "./type-ir.ts";

/** What is wrong with an imported type: a finding that wants the place of each definition that names the type. */
export type TypeProblem = {
	readonly code: DiagnosticCode;
	readonly message: string;
	readonly severity?: Severity;
	readonly hint?: string;
	/** A name that is not there, and those that are: the nearest one is the hint. */
	readonly wanted?: { readonly name: string; readonly known: readonly string[] };
	/** Where it stands in the user's TypeScript file. */
	readonly related?: RelatedPlace;
};

/** What a TypeScript module says of an imported type; what cannot be told of it is `unknown`, and a problem. */
export type ImportedType = {
	readonly type?: TypeIR;
	readonly description?: string;
	readonly problems: readonly TypeProblem[];
};

/** The types that definitions import, each under its key. */
export type ImportedTypes = ReadonlyMap<string, ImportedType>;

/** The key of an import: its place. */
export const typeImportKey = ({ path, name }: TypeImport): string => `${path}#${name}`;
