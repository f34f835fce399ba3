import { parseArgs } from "node:util";
import { createCaseCompiler } from "./compile-cases.ts";
import { type FuzzReport, runFuzz } from "./run-fuzz.ts";
import { showDifference } from "./show-difference.ts";
import { showShares } from "./show-shares.ts";
import { shrink } from "./shrink.ts";

/** `npm run fuzz -- --count 200000 --seed 1`; `--from` begins at a later template of the same run. */
const { values } = parseArgs({
	options: {
		seed: { type: "string", default: String(Date.now() % 1_000_000) },
		count: { type: "string", default: "200000" },
		from: { type: "string", default: "0" },
		most: { type: "string", default: "5" },
	},
});
const seed = Number(values.seed);
const start = Date.now();
console.log(`seed ${seed}`);
const compile = await createCaseCompiler();
const report: FuzzReport = await runFuzz(compile, {
	seed,
	count: Number(values.count),
	from: Number(values.from),
	mostDifferences: Number(values.most),
	onProgress: (done) => {
		if (done % 10_000 === 0) console.log(`${done} templates, ${Math.round((Date.now() - start) / 1000)} s`);
	},
});
console.log(showShares(report));
for (const { position, ...found } of report.findings) {
	console.log(`\nseed ${seed}, template ${position} (--seed ${seed} --from ${position} --count 1):`);
	console.log(showDifference(await shrink(found, compile, 30_000)));
}
console.log(`\nseed ${seed}: ${report.count} templates, ${report.findings.length} differences`);
process.exitCode = report.findings.length === 0 ? 0 : 1;
