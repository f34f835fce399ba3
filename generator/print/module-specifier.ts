import type { ModuleDraft } from "../model/code.ts";
import type { PrintOptions } from "./print-options.ts";

const extensionOf = ({ target, importExtension, moduleSuffix }: PrintOptions): string => {
	if (target === "js") return `.${moduleSuffix}js`;
	return importExtension === "none" ? "" : `.${importExtension}`;
};

/** The path from the folder of a module to another module, both relative to the output folder. */
const relativePath = (fromModule: string, to: string): string => {
	const folders = fromModule.split("/").slice(0, -1);
	const segments = to.split("/");
	let shared = 0;
	while (shared < folders.length && shared < segments.length - 1 && folders[shared] === segments[shared]) shared++;
	const up = folders.slice(shared).map(() => "..");
	return [...(up.length === 0 ? ["."] : up), ...segments.slice(shared)].join("/");
};

/** What a module writes behind `from` for `"runtime"` or for the path of a generated module. */
export const moduleSpecifier = (module: ModuleDraft, from: string, options: PrintOptions): string => {
	if (from === "runtime" && options.runtime !== "local") return options.runtime;
	const path = relativePath(module.path, from) + extensionOf(options);
	// Without an extension a folder stands for its index, but `.` and `..` alone would be hard to read.
	return /^\.+\/index$/.test(path) ? path : path.replace(/\/index$/, "");
};
