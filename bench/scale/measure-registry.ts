import { coldCells, coldHead } from "../cold-cells.ts";
import { measureColdProcesses } from "../cold-process.ts";
import { formatDigits } from "../format-digits.ts";
import { formatRatio } from "../format-ratio.ts";
import { ratioOf } from "../ratio.ts";
import { runModule } from "../run-module.ts";
import { spreadOf } from "../spread.ts";
import type { Table } from "../table.ts";
import { timeBeside } from "../time-beside.ts";
import { createScaleProject, scaleFlags } from "./scale-project.ts";

/** How many lookups one run of the timed function makes. */
const lookups = 1_000;

/** What it takes to import the registries of many prompts with two providers, and to look one up beside a few. */
export async function measureRegistry(count: number, few: number): Promise<readonly Table[]> {
	const [large, small] = [await createScaleProject(count), await createScaleProject(few)];
	const flags = scaleFlags("js", ["openai", "anthropic"]);
	try {
		await large.pmGenOk(...flags);
		await small.pmGenOk(...flags);
		const lists = {
			empty: ["empty.js"],
			eager: ["src/generated/registry.js"],
			lazy: ["src/generated/registry.lazy.js"],
		};
		await large.write({ "empty.js": "export {};\n" });
		const { empty, eager, lazy } = await measureColdProcesses(lists, large, 7);
		const imports: Table = {
			name: "scale-registry",
			head: [`import of ${count.toLocaleString("en-US")} prompts`, ...coldHead],
			rows: [
				["eager registry", ...coldCells(eager, empty)],
				["lazy registry", ...coldCells(lazy, empty)],
			],
		};
		const places = Object.entries({ few: small, many: large });
		for (const [name, project] of places) {
			const numbers = Array.from({ length: lookups }, (_, i) => Math.floor((i * project.count) / lookups));
			// The numbers of `values` are the same for both.
			await large.write({
				[`${name}/call.js`]: `import { getPrompt } from ${JSON.stringify(`file://${project.folder}/src/generated/index.js`)};
const ids = ${JSON.stringify(numbers.map((number) => project.pathOf(number).replace(/^prompts\/|\.yaml$/g, "")))};
export const call = (i) => getPrompt(ids[i]);
`,
				[`${name}/run.js`]: runModule({ isAsync: false }),
			});
		}
		const modules = { few: "few/run.js", many: "many/run.js" };
		const values = Array.from({ length: lookups }, (_, i) => i);
		const { few: less = [], many = [] } = await timeBeside({ modules, values, rounds: 20 }, large);
		const lookup: Table = {
			name: "scale-lookup",
			head: ["lookup by id", `among ${few}`, `among ${count.toLocaleString("en-US")}`],
			rows: [["`getPrompt`", `${formatDigits(spreadOf(less).median / lookups)} ns`, formatRatio(ratioOf(many, less))]],
		};
		return [imports, lookup];
	} finally {
		await large.remove();
		await small.remove();
	}
}
