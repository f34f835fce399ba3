import { generate } from "../../generator/commands/generate.ts";
import { type CompiledProject, compileProject } from "../../generator/commands/run.ts";
import type { World } from "../../generator/commands/world.ts";
import { loadConfig } from "../../generator/config.ts";
import { createDataFiles } from "../../generator/host/data-files.ts";
import { createMemoryHost, type MemoryHost } from "../../generator/host/memory.ts";
import type { CompilerOptions } from "../../generator/model/host.ts";
import { compile } from "../../generator/pipeline.ts";
import { providers } from "../../generator/providers/index.ts";

/** A project in memory; without a tsconfig.json it has one for a bundler. */
export type Project = {
	readonly files: Readonly<Record<string, string | Uint8Array>>;
	readonly unreadable?: readonly string[];
	readonly unwritable?: readonly string[];
};

/** The folder that the second run of a golden case remembers its run in. */
const cacheDir = ".remembered";

/**
 * What `pm-gen generate` prints for people, and the files of the output folder by their path in it. It runs three times: without
 * a cache, with an empty one and with a full one, and says the same.
 */
export async function runProject(
	project: Project,
): Promise<{ readonly report: string; readonly files: Readonly<Record<string, string>> }> {
	const host = createHost(project);
	const reports: string[] = [];
	for (const options of [{ cache: false }, { cacheDir }, { cacheDir }]) {
		let report = "";
		const world = createWorld(host, (text) => {
			report += text;
		});
		await generate({ ...world, build: "golden" }, { format: "pretty", ...options });
		reports.push(report);
	}
	const [report = "", ...others] = reports;
	if (others.some((other) => other !== report))
		throw new Error(`The cache changes what is said:\n${reports.join("\n")}`);
	const { out: folder } = await loadConfig(
		host,
		{},
		providers.map(({ name }) => name),
	);
	const out = `${folder}/`;
	const paths = [...host.files.keys()].filter((path) => path.startsWith(out) && !(path in project.files)).sort();
	return {
		report,
		files: Object.fromEntries(paths.map((path) => [path.slice(out.length), host.textOf(path) ?? ""])),
	};
}

/** The compiled project before anything is written. */
export function compileFiles(files: Project["files"]): Promise<CompiledProject> {
	return compileProject(
		createWorld(createHost({ files }), () => {}),
		{ format: "pretty" },
	);
}

function createWorld(host: MemoryHost, writeError: (text: string) => void): World {
	return {
		cwd: "/project",
		createHost: () => host,
		createDataFiles,
		compile,
		providers,
		version: "0.0.0",
		color: false,
		writeOut: () => {},
		writeError,
	};
}

function createHost({ files, unreadable = [], unwritable = [] }: Project): MemoryHost {
	const compilerOptions = compilerOptionsOf(files["tsconfig.json"]);
	const host = createMemoryHost(files, { locked: unreadable, compilerOptions });
	return {
		...host,
		writeFile: async (path, text) => {
			if (unwritable.includes(path)) throw Object.assign(new Error(`EACCES: ${path}`), { code: "EACCES" });
			await host.writeFile(path, text);
		},
	};
}

function compilerOptionsOf(tsconfig: string | Uint8Array | undefined): CompilerOptions {
	if (tsconfig === undefined) return { moduleResolution: "bundler" };
	// The cases' own files, written for this.
	const { compilerOptions } = JSON.parse(Buffer.from(tsconfig).toString()) as { compilerOptions: CompilerOptions };
	return compilerOptions;
}
