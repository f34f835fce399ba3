import { join } from "node:path";
import { build } from "esbuild";
import { loadConfig } from "../../generator/config.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import type { OutputFile } from "../../generator/model/output-file.ts";
import { compile } from "../../generator/pipeline.ts";
import { providers } from "../../generator/providers/index.ts";
import { createTemporaryProject } from "../../test/support/temporary-project.ts";
import { scaleFolder, scaleId } from "../scale/scale-id.ts";
import { scalePrompt } from "../scale/scale-prompt.ts";
import type { Budget } from "./budget.ts";
import type { limits } from "./limits.ts";

const count = 100;

/** Counts what has a budget: nothing of it hangs on the machine. */
export async function measureBudgets(
	allowed: Readonly<Record<keyof typeof limits, number>>,
): Promise<readonly Budget[]> {
	const [script, typed] = [await compileMany("js"), await compileMany("ts")];
	const project = await createTemporaryProject(
		Object.fromEntries(script.map(({ path, text }) => [`out/${path}`, text])),
	);
	try {
		const folderModule = `./out/prompts/${scaleFolder(0)}/index.js`;
		const modulesOf = async (contents: string): Promise<number> => (await bundle(project.folder, contents)).modules;
		const values: Readonly<Record<keyof typeof limits, number>> = {
			"bytes of the runtime, JavaScript": bytesOf(script, /^runtime\.js$/),
			"bytes of generated JavaScript a prompt, 4 providers": bytesOf(script, /^prompts\/.*\.js$/) / count,
			"bytes of generated TypeScript a prompt, 4 providers": bytesOf(typed, /^prompts\/.*\.ts$/) / count,
			"bytes of generated declarations a prompt, 4 providers": bytesOf(script, /^prompts\/.*\.d\.ts$/) / count,
			"bytes of all that is written a prompt, js and d.ts, 4 providers": bytesOf(script, /^(?!runtime\.)/) / count,
			"bytes of the eager registry a prompt": bytesOf(script, /^registry\.js$/) / count,
			"bytes of the lazy registry a prompt": bytesOf(script, /^registry\.lazy\.js$/) / count,
			"bytes of a minified bundle of one prompt and one provider": (
				await bundle(
					project.folder,
					`import { answerParcels0 } from "${folderModule}"; console.log(answerParcels0.toOpenAI({ company: "A", query: "B" }));`,
				)
			).bytes,
			"modules loaded by an import of one folder of prompts": await modulesOf(
				`import * as prompts from "${folderModule}"; console.log(prompts);`,
			),
			"modules loaded by an import of the eager registry, one folder": await modulesOf(
				'import { getPrompt } from "./out/index.js"; console.log(getPrompt);',
			),
			"modules loaded by an import of the lazy registry": await modulesOf(
				'import { loadPrompt } from "./out/registry.lazy.js"; console.log(loadPrompt);',
			),
		};
		// The keys of both are those of the table of limits.
		const names = Object.keys(values) as (keyof typeof limits)[];
		return names.map((name) => ({ name, value: Math.ceil(values[name]), limit: allowed[name] }));
	} finally {
		await project.remove();
	}
}

async function compileMany(target: "js" | "ts"): Promise<readonly OutputFile[]> {
	const host = createMemoryHost({ "package.json": '{ "type": "module" }' });
	const names = ["openai", "anthropic", "langchain", "litellm"];
	const config = await loadConfig(
		host,
		{ target, providers: names },
		providers.map(({ name }) => name),
	);
	const sources = Array.from({ length: count }, (_, i) => ({
		path: `prompts/${scaleId(i)}.yaml`,
		root: "prompts",
		kind: "yaml" as const,
		text: scalePrompt(i),
	}));
	const { files, diagnostics } = compile(sources, config);
	if (files.length === 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
	return files;
}

/** The bytes of the files whose paths fit a pattern; none would be a budget that cannot be broken. */
function bytesOf(files: readonly OutputFile[], pattern: RegExp): number {
	const found = files.filter(({ path }) => pattern.test(path));
	if (found.length === 0) throw new Error(`no file is called ${pattern}`);
	return found.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

/** The bytes of the bundle of a module, and how many modules it imports before anything is asked for. */
async function bundle(folder: string, contents: string): Promise<{ readonly bytes: number; readonly modules: number }> {
	const { outputFiles, metafile } = await build({
		stdin: { contents, resolveDir: folder, sourcefile: "entry.js" },
		outdir: join(folder, "bundle"),
		bundle: true,
		splitting: true,
		minify: true,
		format: "esm",
		metafile: true,
		write: false,
		logLevel: "error",
	});
	const imported = new Set<string>();
	const visit = (path: string): void => {
		for (const { path: next, kind } of metafile.inputs[path]?.imports ?? []) {
			if (kind !== "import-statement" || imported.has(next)) continue;
			imported.add(next);
			visit(next);
		}
	};
	visit(Object.keys(metafile.inputs).find((path) => path.endsWith("entry.js")) ?? "");
	return { bytes: outputFiles.reduce((sum, file) => sum + file.contents.length, 0), modules: imported.size };
}
