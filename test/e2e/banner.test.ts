import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { repository } from "../support/repository.ts";
import { run } from "../support/run.ts";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";

let project: TemporaryProject;
afterEach(() => project.remove());

const tsc = join(repository, "node_modules/typescript/bin/tsc");

test.each(['"use client"', 'import "server-only";', "// © Acme\nglobalThis.loaded = true;"])(
	"with the banner %j declaration files compile",
	async (banner) => {
		project = await createTemporaryProject(
			{
				"pm-gen.config.json": JSON.stringify({ banner, target: "js" }),
				"use.ts": 'import "./src/generated/index.js";',
			},
			{ prompts: true },
		);
		await project.pmGenOk();
		expect(
			await run(
				process.execPath,
				[tsc, "--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "use.ts"],
				{ cwd: project.folder },
			),
		).toMatchObject({
			code: 0,
			stdout: "",
		});
		for (const module of ["index", "registry.lazy", "runtime", "prompts/index", "prompts/billing/index"]) {
			const text = (ending: string) => readFileSync(join(project.folder, `src/generated/${module}.${ending}`), "utf8");
			expect(text("js")).toContain(banner);
			expect(text("d.ts")).not.toContain(banner);
		}
	},
);
