import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createTemporaryProject } from "../../test/support/temporary-project.ts";
import { formatDigits } from "../format-digits.ts";
import { formatRatio } from "../format-ratio.ts";
import { measureProcess, type ProcessUse } from "../measure-process.ts";
import { processCells, processHead } from "../process-cells.ts";
import { ratioOf } from "../ratio.ts";
import { repeatWithin } from "../repeat-within.ts";
import type { Table } from "../table.ts";
import { bamlCli } from "./baml-cli.ts";
import { bytesBelow } from "./bytes-below.ts";
import { scaleBaml } from "./scale-baml.ts";
import { pmGenCli, type ScaleProject, scaleFlags } from "./scale-project.ts";

/** What it takes to generate everything, with nothing there yet, beside `baml-cli generate` of the same prompts. */
export async function measureGenerate(
	project: ScaleProject,
): Promise<{ readonly table: Table; readonly cold: readonly ProcessUse[] }> {
	const other = await createTemporaryProject(scaleBaml(project.count));
	try {
		const pairs = await repeatWithin({ milliseconds: 60_000, times: 3 }, async () => {
			project.clear();
			await rm(join(other.folder, "baml_client"), { recursive: true, force: true });
			const own = await measureProcess([pmGenCli, ...scaleFlags()], project.folder);
			const baml = await measureProcess([bamlCli, "generate", "--from", "baml_src"], other.folder);
			return { own, baml };
		});
		const [own, baml] = [pairs.map((pair) => pair.own), pairs.map((pair) => pair.baml)];
		const ratio = ratioOf(timesOf(own), timesOf(baml));
		const bytes = { own: bytesBelow(join(project.folder, "src")), baml: bytesBelow(join(other.folder, "baml_client")) };
		const table: Table = {
			name: "scale-generate",
			head: ["what", "time, as a multiple", ...processHead, "written", "written, as a multiple"],
			rows: [
				["`baml-cli generate`", "1", ...processCells(baml), megabytes(bytes.baml), "1"],
				[
					"`pm-gen`, four providers",
					formatRatio(ratio),
					...processCells(own),
					megabytes(bytes.own),
					`${formatDigits(bytes.own / bytes.baml)} ×`,
				],
			],
		};
		return { table, cold: own };
	} finally {
		await other.remove();
	}
}

const timesOf = (uses: readonly ProcessUse[]): readonly number[] => uses.map(({ milliseconds }) => milliseconds);

const megabytes = (bytes: number): string => `${formatDigits(bytes / 1e6)} MB`;
