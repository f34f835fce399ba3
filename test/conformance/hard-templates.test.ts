import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../generator/pipeline.ts";
import { sourcesOf } from "../fuzz/compile-cases.ts";
import { createCase } from "../fuzz/fuzz-case.ts";
import { ownSignatures } from "../fuzz/own-signatures.ts";
import { strictOptions, tsconfig } from "../packaging/compiler-options.ts";
import { configuration } from "../support/prompt-builders.ts";
import { repository } from "../support/repository.ts";
import { run } from "../support/run.ts";
import { createSourceFile } from "../support/run-prompt.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";
import { compileTemplates, definitionFiles, type TemplateDefinition } from "./compile-templates.ts";
import { hardTemplates } from "./hard-templates.ts";
import { renderWithHandlebars } from "./oracle.ts";
import { standardHelpers } from "./standard-helpers.ts";

const definitionOf = ({ template, input }: TemplateDefinition): TemplateDefinition =>
	input === undefined ? { template } : { template, input };

const compiled = await compileTemplates(hardTemplates.map(definitionOf));

describe("templates that tempt the compiler print what Handlebars prints", () => {
	test.each(hardTemplates.map((item, position) => ({ ...item, position })))("$what: $template", (item) => {
		const result = compiled[item.position];
		expect(result?.kind === "compiled" ? "" : result?.errors[0]?.message).toBe("");
		expect(result?.kind === "compiled" && result.render(item.data)).toBe(
			renderWithHandlebars(item.template, item.data, { helpers: standardHelpers }),
		);
	});
});

const randomCases = Array.from({ length: 300 }, (_, position) => createCase(20, position));

describe("all that is generated compiles under the strictest options", () => {
	test.each([
		{
			what: "hard templates",
			sources: Object.entries(definitionFiles(hardTemplates.map(definitionOf))).map(([path, text]) =>
				createSourceFile(path, text),
			),
		},
		{ what: "random templates", sources: randomCases.flatMap(sourcesOf) },
	])("$what", { timeout: 240_000 }, async ({ sources }) => {
		const options = configuration({
			providers: ["openai"],
			helpers: { path: "own-helpers.ts", specifier: "own-helpers" },
		});
		const refused = new Set(
			compile(sources, options, ownSignatures)
				.diagnostics.filter(({ severity }) => severity === "error")
				.map(({ span }) => caseOf(span.path)),
		);
		const { files } = compile(
			sources.filter(({ path }) => !refused.has(caseOf(path))),
			options,
			ownSignatures,
		);
		const project = await createTemporaryProject({
			...Object.fromEntries(files.map(({ path, text }) => [`src/${path}`, text])),
			"src/own-helpers.ts": readFileSync(new URL("../fuzz/own-helpers.ts", import.meta.url), "utf8"),
			"tsconfig.json": tsconfig("bundler", [...strictOptions, "noEmit"]),
		});
		const tsc = join(repository, "node_modules/typescript-7/bin/tsc");
		const { stdout } = await run(process.execPath, [tsc], { cwd: project.folder });
		await project.remove();
		expect(stdout).toBe("");
	});
});

/** The file of a hard template, or the folder of a random one. */
const caseOf = (path: string): string => path.split("/").slice(0, 2).join("/");
