import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compilers, strictOptions, tsconfig } from "../packaging/compiler-options.ts";
import { repository } from "../support/repository.ts";
import { run } from "../support/run.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";

const section = (await readFile(join(repository, "README.md"), "utf8")).split("### Types and zod schemas")[1] ?? "";
const [schemas = ""] = [...section.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text]) => text ?? "");

const definition = JSON.stringify({
	input: "../schemas/support.ts#supportInput",
	output: "../schemas/support.ts#Answer",
	model: { openai: "gpt-4o", anthropic: "claude-sonnet-5-5" },
	template: "{{query}} ({{plan}}{{#if email}}, {{email}}{{/if}})",
});

const app = `
import * as prompts from "./generated/prompts/index";
export const text: string = prompts.support.text({ query: "Where is it?" });
export const pages = (answer: prompts.SupportOutput): (number | undefined)[] => answer.sources.map(({ page }) => page);
// @ts-expect-error there is no such plan
prompts.support.text({ query: "Where?", plan: "gold" });
`;

describe("the README's schema and type", () => {
	// The generated code does not import zod: no compiler has to know it.
	test.each(compilers)("compile with $name", async ({ tsc, unknown }) => {
		const options = strictOptions.filter((option) => !unknown.includes(option));
		const project = await createTemporaryProject({
			"tsconfig.json": tsconfig("bundler", options),
			"schemas/support.ts": schemas,
			"prompts/support.json": definition,
			"src/app.ts": app,
		});
		try {
			await project.pmGenOk();
			expect((await run(process.execPath, [tsc], { cwd: project.folder })).stdout).toBe("");
		} finally {
			await project.remove();
		}
	});

	test("make the generated code stale when they change, and not when anything else does", async () => {
		const project = await createTemporaryProject({
			"tsconfig.json": tsconfig("bundler", []),
			"schemas/support.ts": schemas,
			"prompts/support.json": definition,
		});
		try {
			await project.pmGenOk();
			await project.write({ "schemas/support.ts": `${schemas}\nexport const other = 1;\n` });
			expect((await project.pmGen("check")).code).toBe(0);
			await project.write({ "schemas/support.ts": schemas.replace("2000", "1000") });
			expect((await project.pmGen("check")).code).toBe(1);
			await project.write({ "schemas/support.ts": schemas.replace(".max(2000)", ".trim()") });
			const { code, stderr } = await project.pmGen("check");
			expect(code).toBe(2);
			expect(stderr).toContain("schemas/support.ts:5:10");
		} finally {
			await project.remove();
		}
	});

	test("are listed as every other input", async () => {
		const project = await createTemporaryProject({ "schemas/support.ts": schemas, "prompts/support.json": definition });
		try {
			const { stdout } = await project.pmGenOk("list", "--format", "json");
			expect(JSON.parse(stdout)).toMatchObject({
				prompts: [
					{
						variables: [
							{ name: "query", optional: false },
							{ name: "plan", optional: true },
							{ name: "email", optional: true },
						],
					},
				],
			});
		} finally {
			await project.remove();
		}
	});

	test("a type that zod infers is read through zod's own types", async () => {
		const project = await createTemporaryProject({
			"types.ts": `${schemas}\nexport type Inferred = z.input<typeof supportInput>;`,
			"prompts/support.json": JSON.stringify({
				input: "../types.ts#Inferred",
				template: "{{query}} {{plan}} {{email}}",
			}),
		});
		try {
			await symlink(join(repository, "node_modules"), join(project.folder, "node_modules"));
			await project.pmGenOk();
			const declarations = await readFile(join(project.folder, "src/generated/prompts/index.d.ts"), "utf8");
			expect(declarations).toContain('readonly plan?: "free" | "pro" | undefined;');
		} finally {
			await project.remove();
		}
	});
});
