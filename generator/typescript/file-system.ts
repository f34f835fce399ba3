import type { FileSystemHost } from "ts-morph";
import type { FileTree } from "../model/host.ts";

/** The host's files for ts-morph, which reads them and never writes. */
export function createFileSystem(tree: FileTree, cwd: string): FileSystemHost {
	return {
		isCaseSensitive: () => true,
		readDirSync: (folder) =>
			tree.entries(folder).map(({ name, isFolder }) => ({
				name: `${folder.replace(/\/$/, "")}/${name}`,
				isFile: !isFolder,
				isDirectory: isFolder,
				isSymlink: false,
			})),
		readFile: async (path) => tree.readText(path),
		readFileSync: (path) => tree.readText(path),
		fileExists: async (path) => tree.isFile(path),
		fileExistsSync: (path) => tree.isFile(path),
		directoryExists: async (path) => tree.isFolder(path),
		directoryExistsSync: (path) => tree.isFolder(path),
		realpathSync: (path) => tree.realPath(path),
		getCurrentDirectory: () => cwd,
		glob: async () => [],
		globSync: () => [],
		delete: refuse,
		deleteSync: refuse,
		writeFile: refuse,
		writeFileSync: refuse,
		mkdir: refuse,
		mkdirSync: refuse,
		move: refuse,
		moveSync: refuse,
		copy: refuse,
		copySync: refuse,
	};
}

function refuse(): never {
	throw new Error("the user's TypeScript files are only read");
}
