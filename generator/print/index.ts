import type { Declaration, ModuleDraft } from "../model/code.ts";
import type { OutputFile } from "../model/output-file.ts";
import { printDeclarationMap } from "./declaration-map.ts";
import { declarationsOnly } from "./declarations-only.ts";
import { eraseTypes } from "./erase-types.ts";
import { createMarks, noMarks } from "./marks.ts";
import { printModule } from "./module.ts";
import type { PrintOptions } from "./print-options.ts";

export type { PrintOptions } from "./print-options.ts";

/**
 * The files of a module in prettier's default style: one `.ts` file, or a `.js` file with its `.d.ts` (`.mjs` and
 * `.d.mts` with the suffix `m`) and, where prompts are declared, the map from there to their definitions.
 */
export const print = (module: ModuleDraft, options: PrintOptions): OutputFile[] => {
	const printAs = (target: "ts" | "js", declarations: readonly Declaration[]): string =>
		printModule(module, declarations, options, { target, ambient: false, marks: noMarks });
	const { path, declarations } = module;
	if (options.target === "ts") return [{ path: `${path}.ts`, text: printAs("ts", declarations) }];
	const script = { path: `${path}.${options.moduleSuffix}js`, text: printAs("js", eraseTypes(declarations)) };
	return [script, ...printDeclarationFile(module, options)];
};

const printDeclarationFile = (module: ModuleDraft, options: PrintOptions): OutputFile[] => {
	const path = `${module.path}.d.${options.moduleSuffix}ts`;
	const marks = createMarks();
	const declarations = declarationsOnly(module.declarations);
	const printed = printModule(module, declarations, options, { target: "ts", ambient: true, marks });
	const { text, places } = marks.take(printed);
	const map = printDeclarationMap(path, text, places, options);
	if (map === undefined) return [{ path, text }];
	const name = path.slice(path.lastIndexOf("/") + 1);
	return [
		{ path, text: `${text}//# sourceMappingURL=${name}.map\n` },
		{ path: `${path}.map`, text: map },
	];
};
