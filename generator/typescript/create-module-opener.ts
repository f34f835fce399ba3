import { posix } from "node:path";
import { Project, type SourceFile } from "ts-morph";
import type { Host } from "../model/host.ts";
import { createFileSystem } from "./file-system.ts";

/** Opens a module of the user's; the path is relative to the project folder, where the file must be. */
export type OpenModule = (path: string) => SourceFile;

/**
 * Opens modules as TypeScript sees them, with the options of the nearest tsconfig.json where there is one. Null is always
 * checked for, since TypeIR tells it apart. Modules below one tsconfig.json share what is read of the language's library.
 */
export function createModuleOpener({ tree, cwd }: Host): OpenModule {
	const projects = new Map<string | undefined, Project>();
	return (path) => {
		const absolute = posix.join(cwd, path);
		const tsconfig = nearestFile("tsconfig.json", posix.dirname(absolute), tree);
		const project = projects.get(tsconfig) ?? createProject(tsconfig, { tree, cwd });
		projects.set(tsconfig, project);
		return project.addSourceFileAtPath(absolute);
	};
}

const createProject = (tsconfig: string | undefined, { tree, cwd }: Pick<Host, "tree" | "cwd">): Project =>
	new Project({
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

function nearestFile(name: string, folder: string, tree: Host["tree"]): string | undefined {
	const path = posix.join(folder, name);
	if (tree.isFile(path)) return path;
	const parent = posix.dirname(folder);
	return parent === folder ? undefined : nearestFile(name, parent, tree);
}
