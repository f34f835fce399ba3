import type { SourceFile } from "../model/source-file.ts";

const mayImport = /\.[cm]?tsx?\s*#/;

/** Whether a definition may import types from TypeScript; only such a file is read for imports: most are none. */
export const mayImportTypes = ({ kind, text }: SourceFile): boolean =>
	(kind === "yaml" || kind === "json") && mayImport.test(text);
