import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { rolldown } from "rolldown";
import { rollup } from "rollup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import webpack from "webpack";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";

/** Every prompt's text holds the word that tells it apart in a bundle. */
const definitions = {
	"prompts/greeting.yaml": definition("ROOT-USED"),
	"prompts/farewell.yaml": definition("ROOT-UNUSED"),
	"prompts/billing/refund.yaml": definition("NESTED-USED"),
	"prompts/billing/reminder.yaml": definition("NESTED-UNUSED"),
	"prompts/shipping/delay.yaml": definition("FOLDER-UNUSED"),
};

function definition(word: string): string {
	return [
		"model: { openai: gpt-4o, anthropic: claude-sonnet-5-5 }",
		"messages:",
		`  - system: "${word} system {{topic}}"`,
		`  - user: "${word} user {{question}}"`,
		"",
	].join("\n");
}

const call = `({ topic: "TOPIC", question: "QUESTION" })`;
const apps = {
	"namespace.mjs": `import * as prompts from "./generated/prompts/index.js";
		console.log(JSON.stringify([prompts.greeting.toOpenAI${call}, prompts.billing.refund.toOpenAI${call}]));`,
	"folders.mjs": `import { greeting } from "./generated/prompts/index.js";
		import { refund } from "./generated/prompts/billing/index.js";
		console.log(JSON.stringify([greeting.toOpenAI${call}, refund.toOpenAI${call}]));`,
	"functions.mjs": `import { greeting } from "./generated/prompts/index.js";
		import { refund } from "./generated/prompts/billing/index.js";
		const { toOpenAI } = greeting;
		const { toOpenAI: refundToOpenAI } = refund;
		console.log(JSON.stringify([toOpenAI${call}, refundToOpenAI${call}]));`,
};
type App = keyof typeof apps;

/** Builds one app of the project with one bundler and returns the bundle's text. */
const bundlers: Readonly<Record<string, (project: TemporaryProject, app: App) => Promise<string>>> = {
	esbuild: async ({ folder }, app) => {
		const result = await esbuild.build({
			entryPoints: [join(folder, app)],
			bundle: true,
			format: "esm",
			write: false,
			logLevel: "silent",
		});
		return result.outputFiles[0]?.text ?? "";
	},
	rollup: async ({ folder }, app) => {
		const bundle = await rollup({ input: join(folder, app) });
		return (await bundle.generate({ format: "esm" })).output[0].code;
	},
	rolldown: async ({ folder }, app) => {
		const bundle = await rolldown({ input: join(folder, app) });
		return (await bundle.generate({ format: "esm" })).output[0].code;
	},
	webpack: async ({ folder }, app) => {
		const path = join(folder, "webpack");
		await new Promise<void>((resolve, reject) => {
			webpack({ mode: "production", entry: join(folder, app), output: { path, filename: app } }, (error, stats) => {
				if (error !== null) reject(error);
				else if (stats?.hasErrors()) reject(new Error(stats.toString()));
				else resolve();
			});
		});
		return readFile(join(path, app), "utf8");
	},
};

/**
 * The words that must be gone. `everything` is what a perfect bundler drops. esbuild looks one namespace deep: it keeps
 * the whole of a nested folder that is reached as `prompts.billing`, so there only the import of the folder is asked for.
 */
const everything = ["ROOT-UNUSED", "NESTED-UNUSED", "FOLDER-UNUSED"];
const wanted: readonly { bundler: string; app: App; gone: readonly string[] }[] = [
	{ bundler: "rollup", app: "namespace.mjs", gone: everything },
	{ bundler: "rolldown", app: "namespace.mjs", gone: everything },
	{ bundler: "webpack", app: "namespace.mjs", gone: everything },
	{ bundler: "esbuild", app: "namespace.mjs", gone: ["ROOT-UNUSED", "FOLDER-UNUSED"] },
	{ bundler: "rollup", app: "folders.mjs", gone: everything },
	{ bundler: "rolldown", app: "folders.mjs", gone: everything },
	{ bundler: "webpack", app: "folders.mjs", gone: everything },
	{ bundler: "esbuild", app: "folders.mjs", gone: everything },
];

describe("an app that calls one root prompt and one nested prompt", () => {
	let project: TemporaryProject;
	beforeAll(async () => {
		project = await createTemporaryProject({ ...definitions, ...apps });
		await project.pmGenOk("--target", "js", "--out", "generated", "--providers", "openai,anthropic");
	});
	afterAll(() => project.remove());

	test.each(wanted)("$bundler drops the unused prompts of $app", async ({ bundler, app, gone }) => {
		const bundle = await bundlers[bundler]?.(project, app);
		expect(bundle).toContain("ROOT-USED");
		expect(bundle).toContain("NESTED-USED");
		expect(gone.filter((word) => bundle?.includes(word))).toEqual([]);
	});

	// rollup keeps an object whole when one of its functions is called as a method.
	test.each([
		{ bundler: "webpack", app: "folders.mjs" },
		{ bundler: "rollup", app: "functions.mjs" },
	] as const)("$bundler drops the unused provider of a used prompt of $app", async ({ bundler, app }) => {
		const bundle = await bundlers[bundler]?.(project, app);
		expect(bundle).toContain("gpt-4o");
		expect(bundle).not.toContain("max_tokens");
		expect(bundle).not.toContain("claude-sonnet-5-5");
	});
});
