import { createHash } from "node:crypto";
import type { AnyPrompt } from "../../runtime/batch/request-builder.ts";
import type { ResolvedConfig } from "../model/config.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import type { CompiledProject } from "./run.ts";

/** A prompt that runs, and a digest of all the code that it runs. */
export type LoadedPrompt = { readonly prompt: AnyPrompt; readonly digest: string };

const helpersModule = "helpers.mjs";

/** The configuration under which a project compiles to modules that this process can run. */
export const runnableConfig = (config: ResolvedConfig): ResolvedConfig => ({
	...config,
	target: "js",
	runtime: "local",
	importExtension: "js",
	moduleSuffix: "m",
	// Whatever it is, it belongs to the user's bundler.
	banner: "",
	bannerComments: "",
	...(config.helpers === undefined ? {} : { helpers: { ...config.helpers, specifier: helpersModule } }),
});

/** Runs the code of a project that was compiled under `runnableConfig`, and finds one of its prompts in it. */
export async function loadPrompt({ host, config, files }: CompiledProject, prompt: PromptIR): Promise<LoadedPrompt> {
	const code = files.filter(({ path }) => path.endsWith(".mjs"));
	const { helpers } = config;
	const absolute =
		helpers === undefined ? "" : new URL(helpers.path, `file://${host.cwd.replace(/^(?!\/)/, "/")}/`).href;
	const own =
		helpers === undefined ? [] : [{ path: helpersModule, text: `export * from ${JSON.stringify(absolute)};\n` }];
	const module = await host.importFiles([...code, ...own], "prompts/index.mjs", helpers !== undefined);
	const found = prompt.path.reduce<unknown>(
		(holder, name) => (typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined),
		module,
	);
	const folder = prompt.id.split("/").slice(0, -1);
	const used = code.filter(
		({ path }) => path === ["prompts", ...folder, "index.mjs"].join("/") || path === "runtime.mjs",
	);
	const helperText = helpers === undefined ? undefined : await host.readBytes(helpers.path);
	const hash = createHash("sha256");
	for (const { text } of used) hash.update(text);
	if (helperText !== undefined) hash.update(helperText);
	// What the compiler emits under a prompt's own path is that prompt.
	return { prompt: found as AnyPrompt, digest: hash.digest("hex").slice(0, 16) };
}
