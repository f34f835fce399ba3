import { addMapping, GenMapping, toEncodedMap } from "@jridgewell/gen-mapping";
import { createPositionFinder } from "./line-position.ts";
import type { MarkedPlace } from "./marks.ts";
import type { PrintOptions } from "./print-options.ts";
import { relativePath } from "./relative-path.ts";

/**
 * The map (source map, version 3) that leads an editor from a declaration file to the definitions; `path` is that of the
 * declaration file. Undefined when no place of it was made from a definition that the file can name.
 */
export const printDeclarationMap = (
	path: string,
	text: string,
	places: readonly MarkedPlace[],
	{ out, sourceTexts }: PrintOptions,
): string | undefined => {
	const map = new GenMapping({ file: path.slice(path.lastIndexOf("/") + 1) });
	const generatedPosition = createPositionFinder(text);
	const finders = new Map<string, ReturnType<typeof createPositionFinder>>();
	for (const place of places) {
		const source = relativePath(`${out}/${path}`, place.path);
		const sourceText = sourceTexts.get(place.path);
		if (source === undefined || sourceText === undefined) continue;
		const sourcePosition = finders.get(place.path) ?? createPositionFinder(sourceText);
		finders.set(place.path, sourcePosition);
		addMapping(map, {
			generated: generatedPosition(place.offset),
			source,
			original: sourcePosition(place.sourceOffset),
		});
	}
	const { version, file, sources, names, mappings } = toEncodedMap(map);
	return sources.length === 0 ? undefined : `${JSON.stringify({ version, file, sources, names, mappings })}\n`;
};
