import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

const extensions = ["yaml", "yml", "json"] as const;

/**
 * Whether a file holds an older version of a prompt: it stands below a folder `_versions`, or it is named for a version
 * (`support/1.0.0.yaml`) and the prompt's own file stands beside its folder (`support.yaml`).
 */
export function isOlderVersion(path: string, allPaths: readonly string[]): boolean {
	if (/(?:^|\/)_versions\//.test(path)) return true;
	return isVersionName(path) && currentFile(path.slice(0, path.lastIndexOf("/")), allPaths) !== undefined;
}

/** The finding that a file is an older version, which is recognised and not compiled. */
export function createOlderVersionDiagnostic(path: string, allPaths: readonly string[]): Diagnostic {
	const folder = path.replace(/\/(?:_versions\/.*|[^/]*)$/, "");
	const current = currentFile(folder, allPaths);
	const name = current === undefined ? "a prompt" : `\`${current}\``;
	const span = { path, start: 0, end: 0 };
	return createDiagnostic("older-version", span, `This is an older version of ${name} and is not compiled yet.`);
}

function currentFile(folder: string, allPaths: readonly string[]): string | undefined {
	return extensions.map((extension) => `${folder}.${extension}`).find((path) => allPaths.includes(path));
}

function isVersionName(path: string): boolean {
	return /\/v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?\.(?:yaml|yml|json)$/.test(path);
}
