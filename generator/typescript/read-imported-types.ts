import { posix } from "node:path";
import type { SourceFile } from "ts-morph";
import type { Host } from "../model/host.ts";
import { type ImportedType, type ImportedTypes, type TypeProblem, typeImportKey } from "../model/imported-type.ts";
import type { SourceText } from "../model/source-file.ts";
import type { TypeImport } from "../model/type-import.ts";
import { createModuleOpener, type OpenModule } from "./create-module-opener.ts";
import { createSpanOf } from "./create-span-of.ts";
import { readExport } from "./read-export.ts";

/** The types that definitions import; `texts` are the user's files that findings about them point into. */
export type ImportedTypeModules = { readonly types: ImportedTypes; readonly texts: readonly SourceText[] };

/** Reads exported types and zod schemas of TypeScript modules, without running them. */
export function readImportedTypes(imports: readonly TypeImport[], host: Host): ImportedTypeModules {
	const open = createModuleOpener(host);
	const texts = new Map<string, string>();
	const types = new Map(
		imports.map((typeImport) => [typeImportKey(typeImport), readImport(typeImport, open, host, texts)]),
	);
	return { types, texts: [...texts].map(([path, text]) => ({ path, text })) };
}

function readImport(
	{ path, name }: TypeImport,
	open: OpenModule,
	{ tree, cwd }: Host,
	texts: Map<string, string>,
): ImportedType {
	if (!tree.isFile(posix.join(cwd, path))) return { problems: [missingFile(path, { tree, cwd })] };
	const file = open(path);
	const spanOf = createSpanOf(cwd, texts);
	const broken = syntaxErrors(file, path, texts);
	return broken.length > 0 ? { problems: broken } : readExport(name, file, path, spanOf);
}

function missingFile(path: string, { tree, cwd }: Pick<Host, "tree" | "cwd">): TypeProblem {
	const files = tree
		.entries(posix.dirname(posix.join(cwd, path)))
		.flatMap(({ name, isFolder }) => (isFolder || !/\.[cm]?tsx?$/.test(name) ? [] : [name]));
	return {
		code: "invalid-type-import",
		message: `There is no file \`${path}\`.`,
		hint: "The path is relative to the folder of this file.",
		wanted: { name: posix.basename(path), known: files },
	};
}

function syntaxErrors(file: SourceFile, path: string, texts: Map<string, string>): readonly TypeProblem[] {
	const found = file.getProject().getProgram().getSyntacticDiagnostics(file);
	if (found.length > 0) texts.set(path, file.getFullText());
	return found.map((error): TypeProblem => {
		const text = error.getMessageText();
		const start = error.getStart();
		return {
			code: "invalid-types-module",
			message: `\`${path}\` is not valid TypeScript: ${typeof text === "string" ? text : text.getMessageText()}`,
			related: { message: "it stands here", span: { path, start, end: start + error.getLength() } },
		};
	});
}
