import { createTemporaryProject } from "../../test/support/temporary-project.ts";
import type { Bench } from "../bench.ts";
import { coldCells, coldHead, timesOver } from "../cold-cells.ts";
import { type ColdProcess, measureColdProcesses } from "../cold-process.ts";
import { formatRatio } from "../format-ratio.ts";
import { ratioOf } from "../ratio.ts";
import { timed } from "../timed.ts";
import { buildImporters } from "./build-importers.ts";
import { importers } from "./importers.ts";
import { plainPrompts } from "./plain-prompts.ts";
import { proveImporters } from "./prove-importers.ts";

/** What it takes to import ten prompts in a new process, beside the peers. */
export const imports: Bench = {
	name: "imports",
	packages: [...new Set(importers.flatMap(({ packages }) => packages))],
	run: () => timed("ten prompts", measureImports),
};

async function measureImports() {
	const project = await createTemporaryProject({ "empty.js": "export {};\n" });
	try {
		const built = await buildImporters(importers, plainPrompts, project);
		const wrong = await proveImporters(built, plainPrompts, project);
		if (wrong.length > 0) throw new Error(`the imports cannot be compared:\n${wrong.join("\n")}`);
		const lists = {
			empty: ["empty.js"],
			...Object.fromEntries(Object.entries(built).map(([name, path]) => [name, [path]])),
		};
		const measured: Readonly<Record<string, ColdProcess>> = await measureColdProcesses(lists, project, 11);
		const of = (name: string): ColdProcess => measured[name] ?? none(name);
		const own = timesOver(of(importers[0].name), of("empty"));
		const rows = importers.map(({ name }) => [
			name,
			formatRatio(ratioOf(timesOver(of(name), of("empty")), own)),
			...coldCells(of(name), of("empty")),
		]);
		return [{ name: "imports", head: ["import of ten prompts", "time, as a multiple", ...coldHead], rows }];
	} finally {
		await project.remove();
	}
}

const none = (name: string): never => {
	throw new Error(`${name} was not measured`);
};
