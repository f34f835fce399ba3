import type { WritePlan } from "../model/output-file.ts";
import { printablePath } from "../report/printable-path.ts";
import type { StaleFile } from "../report/report.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { hasErrors } from "./has-errors.ts";
import { printReport } from "./print-report.ts";
import { planProject } from "./run.ts";
import type { CommandOptions, World } from "./world.ts";

/** `pm-gen check`: writes nothing and says whether the generated files are what `mendCommand` would make. */
export async function check(world: World, options: CommandOptions, mendCommand: string): Promise<ExitCode> {
	const { sources, config, plan, diagnostics } = await planProject(world, options);
	const nothing = { sources, written: [], removed: [], unchanged: 0 };
	if (plan === undefined) {
		printReport(world, options, { ...nothing, diagnostics, stale: [] });
		return exitCode.errors;
	}
	const stale = findStale(plan, config.out);
	const report = { ...nothing, diagnostics, unchanged: plan.unchanged.length, stale };
	if (hasErrors(diagnostics)) {
		printReport(world, options, report);
		return exitCode.errors;
	}
	printReport(world, options, report, summarize(plan, stale, mendCommand));
	return stale.length === 0 ? exitCode.done : exitCode.stale;
}

function findStale(plan: WritePlan, out: string): readonly StaleFile[] {
	return [
		...plan.write.map(({ path, reason }): StaleFile => ({ path: `${out}/${path}`, reason })),
		...plan.remove.map((path): StaleFile => ({ path: `${out}/${path}`, reason: "left over" })),
	];
}

function summarize(plan: WritePlan, stale: readonly StaleFile[], mendCommand: string): string {
	const current = plan.unchanged.length;
	if (stale.length === 0) return `${current} generated ${current === 1 ? "file is" : "files are"} current.`;
	return [
		stale.length === 1 ? "1 generated file is not current:" : `${stale.length} generated files are not current:`,
		...stale.map(({ path, reason }) => `  ${reason.padEnd("left over".length)}  ${printablePath(path)}`),
		`Run: ${mendCommand}`,
	].join("\n");
}
