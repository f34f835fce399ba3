import { posix } from "node:path";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { TypeImport } from "../model/type-import.ts";
import type { DataNode } from "./data-node.ts";
import { textOf } from "./text-values.ts";

/** A text that names a TypeScript module, and what is wrong with it. */
export type ParsedTypeImport =
	| { readonly kind: "found"; readonly typeImport: TypeImport }
	| { readonly kind: "wrong"; readonly diagnostic: Diagnostic };

const moduleEnding = /\.[cm]?[jt]sx?$/;

/**
 * Reads `./types.ts#SupportInput`, relative to the definition; undefined for what is no text that names a module, which
 * then is a schema.
 */
export function parseTypeImport(node: DataNode, { path: definition }: SourceFile): ParsedTypeImport | undefined {
	const text = textOf(node);
	if (text === undefined) return undefined;
	const [path = "", ...names] = text.value.trim().split("#");
	const name = names.join("#").trim();
	const file = path.trim();
	if (!moduleEnding.test(file) && !(/^\.{0,2}\//.test(file) && names.length > 0)) return undefined;
	const wrong = (message: string, hint: string): ParsedTypeImport => ({
		kind: "wrong",
		diagnostic: createDiagnostic("invalid-type-import", text.span, message, { hint }),
	});
	const shown = name === "" ? "SupportInput" : name;
	if (!moduleEnding.test(file)) {
		return wrong(`\`${file}\` does not say which file it is.`, `Write its ending: \`${file}.ts#${shown}\`.`);
	}
	if (/\.[cm]?jsx?$/.test(file)) {
		const typed = file.replace(/js(x?)$/, "ts$1");
		return wrong(`\`${file}\` is JavaScript, which declares no types.`, `Write them in \`${typed}\`.`);
	}
	if (!/^\.{1,2}\//.test(file)) {
		const message = `\`${file}\` is not relative to this file.`;
		return wrong(message, `Begin it with \`./\` or \`../\`: \`./${posix.basename(file)}#${shown}\`.`);
	}
	if (name === "") {
		const hint = `Write the exported name behind a \`#\`, without a blank: \`${file}#SupportInput\`.`;
		return wrong(`\`${file}\` names a file, but nothing that it exports.`, hint);
	}
	return { kind: "found", typeImport: { path: posix.join(posix.dirname(definition), file), name } };
}
