import type { SourceFile } from "../model/source-file.ts";
import { parseJson } from "./json.ts";
import type { ParsedData } from "./parsed-data.ts";
import { parseYaml } from "./yaml.ts";

/** Reads a file as the data that its ending says; undefined for one that is neither JSON nor YAML. */
export function readDataFile(source: SourceFile): ParsedData | undefined {
	if (/\.json$/i.test(source.path)) return parseJson(source);
	return /\.ya?ml$/i.test(source.path) ? parseYaml(source) : undefined;
}
