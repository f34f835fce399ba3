import { typeImportKey } from "../model/imported-type.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { TypeImport } from "../model/type-import.ts";
import { fieldOf } from "./data-value.ts";
import { parseJson } from "./json.ts";
import { parseTypeImport } from "./type-import.ts";
import { parseYaml } from "./yaml.ts";

/** Only a file with such a text is read for imports: most have none. */
const mayImport = /\.[cm]?tsx?\s*#/;

/** The types that definitions import from TypeScript, each once, sorted: what has to be read before they are compiled. */
export function findTypeImports(sources: readonly SourceFile[]): readonly TypeImport[] {
	const found = sources
		.filter(({ kind, text }) => (kind === "yaml" || kind === "json") && mayImport.test(text))
		.flatMap(importsOf);
	const each = new Map(found.map((typeImport) => [typeImportKey(typeImport), typeImport]));
	return [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, typeImport]) => typeImport);
}

function importsOf(source: SourceFile): readonly TypeImport[] {
	const { node } = source.kind === "json" ? parseJson(source) : parseYaml(source);
	const output = node && fieldOf(node, "output");
	const places = [node && fieldOf(node, "input"), output, output && fieldOf(output, "schema")];
	return places.flatMap((place) => {
		const parsed = place && parseTypeImport(place, source);
		return parsed?.kind === "found" ? [parsed.typeImport] : [];
	});
}
