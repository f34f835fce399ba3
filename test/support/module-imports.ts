import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** One import of a source file: of a file of the repository (`generator/model/span.ts`), or of a package (`prettier/doc`). */
export type ModuleImport = { readonly from: string; readonly to: string; readonly kind: "file" | "package" };

/** The imports, re-exports and dynamic imports of one module; its path is relative to the repository. */
export function importsOf(path: string, text: string): ModuleImport[] {
	return ts
		.preProcessFile(text, true, true)
		.importedFiles.map(({ fileName }) =>
			fileName.startsWith(".")
				? { from: path, to: posix.join(posix.dirname(path), fileName), kind: "file" }
				: { from: path, to: fileName, kind: "package" },
		);
}

/** All imports of all TypeScript files below some folders of the repository. */
export function importsBelow(repository: string, folders: readonly string[]): ModuleImport[] {
	return folders.flatMap((folder) =>
		readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" })
			.map((file) => posix.join(folder, file.replaceAll("\\", "/")))
			.filter((file) => /\.m?ts$/.test(file))
			.sort()
			.flatMap((file) => importsOf(file, readFileSync(join(repository, file), "utf8"))),
	);
}

/** The package of an import's specifier: `prettier` of `prettier/doc`. */
export const packageOf = (specifier: string): string =>
	specifier.startsWith("node:")
		? specifier
		: specifier
				.split("/")
				.slice(0, specifier.startsWith("@") ? 2 : 1)
				.join("/");
