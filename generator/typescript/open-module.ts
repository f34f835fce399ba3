import { posix } from "node:path";
import { Project, type SourceFile } from "ts-morph";
import type { Host } from "../model/host.ts";
import { createFileSystem } from "./file-system.ts";

/**
 * Opens a module of the user's as TypeScript sees it, with the options of the nearest tsconfig.json where there is one.
 * The path is relative to the project folder. Null is always checked for, since TypeIR tells it apart.
 */
export function openModule(path: string, { tree, cwd }: Host): SourceFile {
	const absolute = posix.join(cwd, path);
	const tsconfig = nearestFile("tsconfig.json", posix.dirname(absolute), tree);
	const project = new Project({
		fileSystem: createFileSystem(tree, cwd),
		skipAddingFilesFromTsConfig: true,
		...(tsconfig === undefined ? {} : { tsConfigFilePath: tsconfig }),
		// Without a tsconfig.json the library is the language's own: that of browsers would double the time.
		compilerOptions: {
			...(tsconfig === undefined ? { lib: ["lib.es2023.d.ts"] } : {}),
			strictNullChecks: true,
			noEmit: true,
			allowJs: true,
		},
	});
	return project.addSourceFileAtPath(absolute);
}

function nearestFile(name: string, folder: string, tree: Host["tree"]): string | undefined {
	const path = posix.join(folder, name);
	if (tree.isFile(path)) return path;
	const parent = posix.dirname(folder);
	return parent === folder ? undefined : nearestFile(name, parent, tree);
}
