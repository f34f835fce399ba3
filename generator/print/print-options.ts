import type { ImportExtension, Target } from "../model/config.ts";
import type { Memo } from "../model/memo.ts";

/** What the configuration says about the text of the generated modules. */
export type PrintOptions = {
	readonly target: Target;
	/** What ends a relative import; `js` output always has one. */
	readonly importExtension: ImportExtension;
	readonly moduleSuffix: "" | "m";
	/** `"local"`: the module `runtime` in the output folder; else the module that is imported instead. */
	readonly runtime: string;
	/** The user's own helpers, by their path from the output folder, as it is to be written. */
	readonly helpers?: { readonly specifier: string };
	/** Lines that stand at the head of every module as they are. */
	readonly banner: string;
	/** What of them stands at the head of declaration files. */
	readonly bannerComments: string;
	/** The output folder; as the paths of definitions it is relative to the project folder. */
	readonly out: string;
	/** The texts of the definitions by path, for the positions in declaration maps. */
	readonly sourceTexts: ReadonlyMap<string, string>;
	/** Remembers the text of a declaration while the names of its imports are the same. */
	readonly memo?: Memo;
};
