import type { Declaration } from "../model/code.ts";
import type { ChildFolder } from "./prompt-folders.ts";
import { promptModulePath } from "./prompt-module-path.ts";

/** What the module of a folder says about the folders in it: `export * as billing from "./billing";`, one a line. */
export const namespaceExports = (folder: string, children: readonly ChildFolder[]): Declaration[] =>
	children.map((child) => ({
		kind: "exportAll",
		name: child.name,
		typeOnly: false,
		from: promptModulePath(folder === "" ? child.folder : `${folder}/${child.folder}`),
	}));
