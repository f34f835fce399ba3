import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { typeImportKey } from "../../generator/model/imported-type.ts";
import type { TypeIR } from "../../generator/model/type-ir.ts";
import { readImportedTypes } from "../../generator/typescript/read-imported-types.ts";
import { compileFiles } from "../golden/run-project.ts";
import { repository } from "../support/repository.ts";
import { run } from "../support/run.ts";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";
import { valueNear } from "./value-of-type.ts";
import { preamble, zodCases } from "./zod-schemas.ts";

type Checks = Readonly<Record<string, { readonly safeParse: (value: unknown) => { readonly success: boolean } }>>;
type Prompts = Readonly<Record<string, { readonly input: Checks[string] }>>;

const names = zodCases.map((_, i) => `case${i}`);
const schemas = zodCases.map(({ source }, i) => `export const case${i} = z.object({ value: ${source} });`).join("\n");
const module = `import { z } from "zod";\n${preamble}\n${schemas}\n`;

const project = (config: object) => ({
	"package.json": JSON.stringify({ type: "module" }),
	"prompts/schemas.ts": module,
	"pm-gen.config.json": JSON.stringify({ providers: ["openai"], ...config }),
	...Object.fromEntries(
		names.map((name) => [`prompts/${name}.json`, JSON.stringify({ input: `./schemas.ts#${name}`, template: "Hi" })]),
	),
});

/** The module as JavaScript, whose enums are the objects that TypeScript makes of them. */
const script = module
	.replace('"zod"', JSON.stringify(`file://${join(repository, "node_modules/zod/index.js")}`))
	.replace("enum Level { Low = 1, High = 2 }", "const Level = { Low: 1, High: 2, 1: 'Low', 2: 'High' };")
	.replace('enum Region { Europe = "eu", America = "us" }', "const Region = { Europe: 'eu', America: 'us' };")
	.replaceAll(/^type .*$/gm, "")
	.replaceAll(": z.ZodType<Json, Json>", "")
	.replaceAll(" as const", "");

/** The type of `value` in each case. */
function readTypes(): readonly TypeIR[] {
	const imports = names.map((name) => ({ path: "prompts/schemas.ts", name }));
	const { types } = readImportedTypes(imports, createMemoryHost({ "prompts/schemas.ts": module }));
	return imports.map((each) => {
		const type = types.get(typeImportKey(each))?.type;
		const [field] = type?.kind === "object" ? type.fields : [];
		if (field === undefined) throw new Error(`${each.name} was not read`);
		return field.optional ? { kind: "union", members: [field.type, { kind: "undefined" }] } : field.type;
	});
}

describe("schemas of zod", () => {
	let folder: TemporaryProject;
	let prompts: Prompts;
	let zod: Checks;
	const types = readTypes();

	beforeAll(async () => {
		const { files, diagnostics } = await compileFiles(project({ target: "js", importExtension: "js" }));
		expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
		folder = await createTemporaryProject({
			...Object.fromEntries(files.map(({ path, text }) => [path, text])),
			"schemas.js": script,
		});
		prompts = await folder.importModule<Prompts>("prompts/index.js");
		zod = await folder.importModule<Checks>("schemas.js");
	}, 60_000);

	afterAll(() => folder.remove());

	test.each(zodCases.map(({ source }, i) => ({ source, i })))("$source takes and refuses what zod does", ({ i }) => {
		const ours = prompts[`case${i}`]?.input;
		const theirs = zod[`case${i}`];
		if (ours === undefined || theirs === undefined) throw new Error("the case was not made");
		const type = types[i] ?? { kind: "unknown" };
		const values = fc.oneof(
			{ arbitrary: valueNear(type).map((value) => ({ value })), weight: 20 },
			{ arbitrary: fc.constant({}), weight: 1 },
		);
		const property = fc.property(values, (value) => {
			expect({ value, accepted: ours.safeParse(value).success }).toEqual({
				value,
				accepted: theirs.safeParse(value).success,
			});
		});
		fc.assert(property, { numRuns: 300, seed: i });
	});

	test("have the types that zod infers", async () => {
		const { files } = await compileFiles({
			...project({}),
			"tsconfig.json": JSON.stringify({ compilerOptions: { moduleResolution: "bundler" } }),
		});
		const assertions = zodCases.map(({ oneWay }, i) => {
			const name = `case${i}`;
			const input = `z.input<typeof schemas.${name}>`;
			const back =
				oneWay !== undefined
					? ""
					: `\nexport const back${i} = (value: prompts.Case${i}Input): Plain<${input}> => value;`;
			return `export const to${i} = (value: ${input}): prompts.Case${i}Input => value;${back}`;
		});
		await folder.write({
			...Object.fromEntries(files.map(({ path, text }) => [`types/${path}`, text])),
			"types/schemas.ts": module,
			"types/app.ts": `import type { z } from "zod";
import type * as schemas from "./schemas";
import type * as prompts from "./prompts";
type Plain<T> = T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;
${assertions.join("\n")}
`,
			"types/tsconfig.json": JSON.stringify({
				compilerOptions: {
					target: "es2022",
					module: "esnext",
					moduleResolution: "bundler",
					strict: true,
					noEmit: true,
					skipLibCheck: true,
					types: [],
					paths: { zod: [join(repository, "node_modules/zod")] },
				},
			}),
		});
		const tsc = join(repository, "node_modules/typescript/bin/tsc");
		expect((await run(process.execPath, [tsc, "-p", "types"], { cwd: folder.folder })).stdout).toBe("");
	}, 120_000);
});
