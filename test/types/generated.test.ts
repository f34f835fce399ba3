import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { providerNames } from "../../generator/model/provider-name.ts";
import { compile } from "../../generator/pipeline.ts";
import { cases } from "../providers/cases.ts";
import { columns } from "../providers/columns/index.ts";
import { NOT_SUPPORTED } from "../providers/outcomes.ts";
import { configuration } from "../support/prompt-builders.ts";
import { repository } from "../support/repository.ts";
import { run } from "../support/run.ts";
import { createSourceFile } from "../support/run-prompt.ts";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";

const compilerOptions = {
	target: "ES2022",
	lib: ["ES2023"],
	module: "ESNext",
	moduleResolution: "bundler",
	types: [],
	strict: true,
	exactOptionalPropertyTypes: true,
	noUncheckedIndexedAccess: true,
	noPropertyAccessFromIndexSignature: true,
	noUnusedLocals: true,
	noUnusedParameters: true,
	noImplicitReturns: true,
	verbatimModuleSyntax: true,
	isolatedModules: true,
	declaration: true,
	noEmit: true,
};

/** Options that TypeScript 5.4 does not know yet. */
const newestOptions = { isolatedDeclarations: true, erasableSyntaxOnly: true };

/** Every case, one prompt each, for the providers that take it. */
const sources = cases.map(({ name, definition }, index) => {
	const providers = providerNames.filter((provider) => columns[provider].want[name] !== NOT_SUPPORTED);
	return createSourceFile(`prompts/case-${index}.yaml`, `providers: [${providers.join(", ")}]\n${definition}`);
});

describe("the code of every case of the provider matrix compiles", () => {
	let project: TemporaryProject;

	beforeAll(async () => {
		const { files, diagnostics } = compile(sources, configuration({ providers: providerNames }));
		expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
		project = await createTemporaryProject(Object.fromEntries(files.map(({ path, text }) => [path, text])));
	});

	afterAll(() => project.remove());

	test.each([
		["typescript-5.4", {}],
		["typescript", newestOptions],
		["typescript-7", newestOptions],
	])("%s", async (compiler, more) => {
		const config = { compilerOptions: { ...compilerOptions, ...more }, include: ["**/*.ts"] };
		await project.write({ [`${compiler}.json`]: JSON.stringify(config) });
		const tsc = join(repository, "node_modules", compiler, "bin/tsc");
		const { stdout } = await run(process.execPath, [tsc, "--project", `${compiler}.json`], { cwd: project.folder });
		expect(stdout).toBe("");
	});
});
