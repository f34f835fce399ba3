import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import type { ImportedTypes } from "../model/imported-type.ts";
import type { SourceFile } from "../model/source-file.ts";
import { fileStart } from "./prompt-id.ts";
import type { SchemaFiles } from "./schema-files.ts";

/** The prompts of one file and everything that was found while they were read. */
export type ParsedSource = { readonly documents: PromptDocument[]; readonly diagnostics: Diagnostic[] };

/** What the caller knows about a file and the file does not say. */
export type ParseContext = {
	/** The id of the prompt that the file is an older version of; the file's own name and id then do not count. */
	readonly partOf?: string;
	/** The files that schemas may stand in. */
	readonly schemas?: SchemaFiles;
	/** What the TypeScript modules say that definitions import types from. */
	readonly importedTypes?: ImportedTypes;
	/** The names of the user's own helpers, which win over markers of the same name. */
	readonly ownHelpers?: readonly string[];
};

/** The finding that a file holds no prompt. */
export function createNotAPromptDiagnostic(source: SourceFile): Diagnostic {
	const message = "This file has neither `messages` nor `template`, so it is not a prompt.";
	const file = source.path.split("/").at(-1);
	return createDiagnostic("not-a-prompt", fileStart(source), message, {
		hint: `If it is none, rename it to \`_${file}\`: files that begin with \`_\` are not read as prompts.`,
	});
}
