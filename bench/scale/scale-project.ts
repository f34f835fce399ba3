import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repository } from "../../test/support/repository.ts";
import { createTemporaryProject, type TemporaryProject } from "../../test/support/temporary-project.ts";
import { scaleId } from "./scale-id.ts";
import { scalePrompt } from "./scale-prompt.ts";

/** A project of many prompts, in a temporary folder. */
export type ScaleProject = TemporaryProject & {
	readonly count: number;
	/** The path of a prompt's definition. */
	readonly pathOf: (number: number) => string;
	/** Removes what was generated, and what is remembered of it. */
	readonly clear: () => void;
};

/** The built command line, of which each run is a process of its own. */
export const pmGenCli: string = join(repository, "dist/generator/cli.js");

/** The four providers of most measurements. */
export const fourProviders = ["openai", "anthropic", "langchain", "litellm"] as const;

/** What the command line is told: nothing hangs on a configuration. */
export const scaleFlags = (target: "js" | "ts" = "js", providers: readonly string[] = fourProviders): string[] => [
	...["--target", target, "--providers", providers.join(",")],
];

/** Writes a project of `count` prompts, and further files; `node_modules` is where a run is remembered. */
export async function createScaleProject(
	count: number,
	files: Readonly<Record<string, string>> = {},
): Promise<ScaleProject> {
	const project = await createTemporaryProject(files);
	const { folder } = project;
	const pathOf = (number: number): string => `prompts/${scaleId(number)}.yaml`;
	mkdirSync(join(folder, "node_modules"));
	for (let number = 0; number < count; number++) {
		const path = join(folder, pathOf(number));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, scalePrompt(number));
	}
	const clear = (): void => {
		for (const path of ["src", "node_modules/.cache"]) rmSync(join(folder, path), { recursive: true, force: true });
	};
	return { ...project, count, pathOf, clear };
}
