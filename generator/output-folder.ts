import { posix } from "node:path";
import type { Host } from "./model/host.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Refuses an output folder that cannot be one, by a UsageError. What pm-gen wrote and no longer writes is removed from all
 * of it, so that folder must not reach beyond the project, by its name or by what links lead to: the generated code of a
 * project beside it looks the same.
 */
export function refuseOutputFolder(out: string, roots: readonly string[], { cwd, tree }: Host): void {
	const place = posix.resolve(cwd, out);
	const file = foldersAbove(place).find(tree.isFile);
	if (file === place) throw new UsageError(`The output folder "${out}" is a file: name a folder.`);
	if (file !== undefined) {
		const name = posix.relative(cwd, file);
		throw new UsageError(`The output folder "${out}" cannot be made, since "${name}" is a file: name another one.`);
	}
	const real = realPathOf(place, tree);
	const isHeld = (path: string): boolean => {
		const held = posix.resolve(cwd, path);
		return isBelow(held, place) || isBelow(realPathOf(held, tree), real);
	};
	const root = roots.find(isHeld);
	if (root === undefined && !isHeld(".")) return;
	const link = real === place ? "" : `, where links in it lead,`;
	const held = root === undefined ? "project folder" : `input folder "${root}"`;
	throw new UsageError(`The output folder "${out}"${link} is, or holds, the ${held}: name another one.`);
}

function isBelow(path: string, folder: string): boolean {
	return !posix.relative(folder, path).startsWith("..");
}

/** The path and the folders above it, the nearest one first. */
function foldersAbove(path: string): readonly string[] {
	const above = posix.dirname(path);
	return above === path ? [path] : [path, ...foldersAbove(above)];
}

/** The path without links, also where its end is not there yet. */
function realPathOf(path: string, tree: Host["tree"]): string {
	const standing = foldersAbove(path).find((folder) => tree.isFolder(folder));
	return standing === undefined ? path : posix.join(tree.realPath(standing), posix.relative(standing, path));
}
