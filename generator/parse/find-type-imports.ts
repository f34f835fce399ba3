import { typeImportKey } from "../model/imported-type.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { TypeImport } from "../model/type-import.ts";
import { fieldOf } from "./data-value.ts";
import { parseJson } from "./json.ts";
import { mayImportTypes } from "./may-import-types.ts";
import { parseTypeImport } from "./type-import.ts";
import { parseYaml } from "./yaml.ts";

/** The types that definitions import from TypeScript, each once, sorted: what has to be read before they are compiled. */
export function findTypeImports(sources: readonly SourceFile[]): readonly TypeImport[] {
	const found = sources.filter(mayImportTypes).flatMap(importsOf);
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
