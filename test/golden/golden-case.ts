import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A folder that is a small project, with what pm-gen is to make of it: `expected.txt` is the report (absent when there are
 * no findings), `expected/` holds some of the files of the output folder. `unreadable.txt` and `unwritable.txt` name files
 * that the system refuses, one a line.
 */
export type GoldenCase = {
	readonly name: string;
	/** The project's files, by path. */
	readonly files: Readonly<Record<string, Uint8Array>>;
	readonly unreadable: readonly string[];
	readonly unwritable: readonly string[];
	readonly expectedReport: string;
	readonly expectedFiles: Readonly<Record<string, string>>;
};

const root = fileURLToPath(new URL(".", import.meta.url));

/** The cases of `test/golden/<kind>`, sorted by name. */
export function readGoldenCases(kind: "output" | "diagnostics"): readonly GoldenCase[] {
	return readdirSync(join(root, kind))
		.sort()
		.map((name) => readGoldenCase(`${kind}/${name}`));
}

function readGoldenCase(name: string): GoldenCase {
	const all = Object.entries(readFolder(join(root, name)));
	const expectedFiles = all.flatMap(([path, bytes]) =>
		path.startsWith("expected/") ? [[path.slice("expected/".length), toText(bytes)]] : [],
	);
	const textOf = (file: string): string => {
		const found = all.find(([path]) => path === file);
		return found === undefined ? "" : toText(found[1]);
	};
	const linesOf = (file: string): readonly string[] =>
		textOf(file)
			.split("\n")
			.filter((line) => line !== "");
	return {
		name,
		files: Object.fromEntries(all.filter(([path]) => !path.startsWith("expected/") && !path.endsWith(".txt"))),
		unreadable: linesOf("unreadable.txt"),
		unwritable: linesOf("unwritable.txt"),
		expectedReport: textOf("expected.txt"),
		expectedFiles: Object.fromEntries(expectedFiles),
	};
}

/** Writes what came of a case as its expectation; a case without expected files gets those of its root folder's prompts. */
export function updateGoldenCase(
	{ name, expectedFiles }: GoldenCase,
	report: string,
	files: Readonly<Record<string, string>>,
): void {
	const folder = join(root, name);
	const chosen = Object.keys(expectedFiles);
	const isExpected = (path: string): boolean =>
		chosen.length > 0 ? chosen.includes(path) : name.startsWith("output/") && path.startsWith("prompts/index.");
	rmSync(join(folder, "expected"), { recursive: true, force: true });
	rmSync(join(folder, "expected.txt"), { force: true });
	if (report !== "") writeFileSync(join(folder, "expected.txt"), report);
	for (const [path, text] of Object.entries(files).filter(([path]) => isExpected(path))) {
		const target = join(folder, "expected", path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	}
}

function readFolder(folder: string): Readonly<Record<string, Uint8Array>> {
	if (!existsSync(folder)) return {};
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
	return Object.fromEntries(
		paths.map((path) => [relative(folder, path).replaceAll(sep, "/"), new Uint8Array(readFileSync(path))]),
	);
}

/** The text byte for byte: a byte order mark stays. */
function toText(bytes: Uint8Array): string {
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
