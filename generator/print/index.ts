import type { ModuleDraft } from "../model/code.ts";
import type { OutputFile } from "../model/output-file.ts";
import { declarationsOnly } from "./declarations-only.ts";
import { eraseTypes } from "./erase-types.ts";
import { printModule } from "./module.ts";
import type { PrintOptions } from "./print-options.ts";

export type { PrintOptions } from "./print-options.ts";

/**
 * The files of a module in prettier's default style: one `.ts` file, or a `.js` file with its `.d.ts` (`.mjs` and
 * `.d.mts` with the suffix `m`).
 */
export const print = (module: ModuleDraft, options: PrintOptions): OutputFile[] => {
	const { path, declarations } = module;
	if (options.target === "ts") {
		return [{ path: `${path}.ts`, text: printModule(module, declarations, options, { target: "ts", ambient: false }) }];
	}
	const { moduleSuffix } = options;
	return [
		{
			path: `${path}.${moduleSuffix}js`,
			text: printModule(module, eraseTypes(declarations), options, { target: "js", ambient: false }),
		},
		{
			path: `${path}.d.${moduleSuffix}ts`,
			text: printModule(module, declarationsOnly(declarations), options, { target: "ts", ambient: true }),
		},
	];
};
