import { join } from "node:path";
import { check } from "prettier";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../support/repository.ts";
import { run } from "../support/run.ts";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";
import { readGoldenCases } from "./golden-case.ts";
import { runProject } from "./run-project.ts";

const compilerOptions = {
	target: "ES2022",
	lib: ["ES2022"],
	module: "ESNext",
	moduleResolution: "bundler",
	allowImportingTsExtensions: true,
	types: [],
	paths: { "pm-gen/runtime": [join(repository, "runtime/index.ts")] },
	strict: true,
	exactOptionalPropertyTypes: true,
	noUncheckedIndexedAccess: true,
	noPropertyAccessFromIndexSignature: true,
	noUnusedLocals: true,
	noUnusedParameters: true,
	noImplicitReturns: true,
	noFallthroughCasesInSwitch: true,
	verbatimModuleSyntax: true,
	isolatedModules: true,
	isolatedDeclarations: true,
	erasableSyntaxOnly: true,
	declaration: true,
	noEmit: true,
};

describe("all code of the output cases", () => {
	const files: Record<string, string> = {};
	/** The modules of helpers that they import. */
	const modules: Record<string, string> = {};
	let project: TemporaryProject;

	beforeAll(async () => {
		for (const golden of readGoldenCases("output")) {
			const generated = await runProject(golden);
			for (const [path, text] of Object.entries(generated.files)) {
				files[`${golden.name}/src/generated/${path}`] = text;
			}
			const imported = "pm-gen.config.json" in golden.files ? Object.entries(golden.files) : [];
			for (const [path, text] of imported.filter(([path]) => /\.m?ts$/.test(path))) {
				modules[`${golden.name}/${path}`] = new TextDecoder().decode(text);
			}
		}
		project = await createTemporaryProject({ ...files, ...modules });
	});

	afterAll(() => project.remove());

	test("is laid out as prettier does", async () => {
		const seen = new Set<string>();
		const wrong: string[] = [];
		for (const [path, text] of Object.entries(files)) {
			if (seen.has(text) || path.endsWith(".map")) continue;
			seen.add(text);
			if (!(await check(text, { filepath: path }))) wrong.push(path);
		}
		expect(wrong).toEqual([]);
	});

	test("passes TypeScript's strictest options", async () => {
		await project.write({ "tsconfig.json": JSON.stringify({ compilerOptions, include: ["output"] }) });
		const tsc = join(repository, "node_modules/typescript/bin/tsc");
		expect((await run(process.execPath, [tsc], { cwd: project.folder })).stdout).toBe("");
	}, 240_000);
});
