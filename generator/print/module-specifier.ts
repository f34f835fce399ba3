import type { ModuleDraft } from "../model/code.ts";
import type { PrintOptions } from "./print-options.ts";
import { relativePath } from "./relative-path.ts";

const extensionOf = ({ target, importExtension, moduleSuffix }: PrintOptions): string => {
	if (target === "js") return `.${moduleSuffix}js`;
	return importExtension === "none" ? "" : `.${importExtension}`;
};

/** What a module writes behind `from` for `"runtime"`, `"helpers"` or for the path of a generated module. */
export const moduleSpecifier = (module: ModuleDraft, from: string, options: PrintOptions): string => {
	if (from === "runtime" && options.runtime !== "local") return options.runtime;
	if (from === "helpers") return relativePath(module.path, options.helpers?.specifier ?? from) ?? from;
	const path = `${relativePath(module.path, from)}${extensionOf(options)}`;
	// Without an extension a folder stands for its index, but `.` and `..` alone would be hard to read.
	return /^\.+\/index$/.test(path) ? path : path.replace(/\/index$/, "");
};
