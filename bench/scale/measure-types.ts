import { join } from "node:path";
import { repository } from "../../test/support/repository.ts";
import { measureProcess, type ProcessUse } from "../measure-process.ts";
import { processCells, processHead } from "../process-cells.ts";
import { repeatWithin } from "../repeat-within.ts";
import type { Table } from "../table.ts";
import { createScaleProject, type ScaleProject, scaleFlags } from "./scale-project.ts";

/** With declarations, which no type that tsc has to work out may be too long for (TS7056). */
const options = { module: "nodenext", target: "es2022", strict: true, declaration: true, noEmit: true, types: [] };

const tsconfig = (changes: object, include: readonly string[]): string =>
	JSON.stringify({ compilerOptions: { ...options, ...changes }, include });

/** A module that uses what was generated: one prompt by its name, one by its id. */
const app = (id: string): string => `import { getPrompt } from "../src/generated/index.js";
import * as prompts from "../src/generated/prompts/index.js";
export const body = getPrompt(${JSON.stringify(id)}).toOpenAI({ company: "Acme", query: "Where?" });
export const all = prompts;
`;

/** What tsc takes for the types of a large project that is there, as JavaScript, and of a smaller one in TypeScript. */
export async function measureTypes(large: ScaleProject, count: number): Promise<Table> {
	const firstId = large.pathOf(0).replace(/^prompts\/|\.yaml$/g, "");
	await large.write({
		"app/main.ts": app(firstId),
		"app/tsconfig.json": tsconfig({ skipLibCheck: true }, ["."]),
		"app/tsconfig.whole.json": tsconfig({ skipLibCheck: false }, ["."]),
		"empty/main.ts": "export const nothing = 0;\n",
		"empty/tsconfig.json": tsconfig({ skipLibCheck: true }, ["."]),
	});
	const typed = await createScaleProject(count, {
		"app/main.ts": app(firstId),
		"tsconfig.json": tsconfig({}, ["src", "app"]),
	});
	try {
		await typed.pmGenOk(...scaleFlags("ts"));
		const [many, fewer] = [large, typed].map((project) => `${project.count.toLocaleString("en-US")} prompts`);
		const rows: Record<string, readonly ProcessUse[]> = {
			"an empty module": await check(large, "empty"),
			[`${many}, js + d.ts`]: await check(large, "app"),
			[`${many}, js + d.ts, \`skipLibCheck: false\``]: await check(large, "app/tsconfig.whole.json"),
			[`${fewer}, ts`]: await check(typed, "."),
		};
		return {
			name: "scale-types",
			head: ["what `tsc` checks", ...processHead],
			rows: Object.entries(rows).map(([name, uses]) => [name, ...processCells(uses)]),
		};
	} finally {
		await typed.remove();
	}
}

const tsc = join(repository, "node_modules/typescript/bin/tsc");

/** An error of tsc is an error here. */
const check = ({ folder }: ScaleProject, project: string): Promise<readonly ProcessUse[]> =>
	repeatWithin({ milliseconds: 8_000, times: 5 }, () => measureProcess([tsc, "-p", project], folder));
