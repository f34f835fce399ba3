import type { WritePlan } from "../model/output-file.ts";
import { applyPlan } from "../write.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { hasErrors } from "./has-errors.ts";
import { printReport } from "./print-report.ts";
import { planProject } from "./run.ts";
import type { CommandOptions, World } from "./world.ts";

/** `pm-gen generate`: writes the generated files that are not current and removes those that are left over. */
export async function generate(world: World, options: CommandOptions): Promise<ExitCode> {
	const { sources, config, host, plan, diagnostics } = await planProject(world, options);
	const nothing = { sources, written: [], removed: [], unchanged: 0 };
	if (plan === undefined) {
		printReport(world, options, { ...nothing, diagnostics });
		return exitCode.errors;
	}
	const all = hasErrors(diagnostics) ? diagnostics : [...diagnostics, ...(await applyPlan(plan, host, config.out))];
	if (hasErrors(all)) {
		printReport(world, options, { ...nothing, diagnostics: all });
		return exitCode.errors;
	}
	const report = {
		sources,
		diagnostics: all,
		written: plan.write.map(({ path }) => `${config.out}/${path}`),
		removed: plan.remove.map((path) => `${config.out}/${path}`),
		unchanged: plan.unchanged.length,
	};
	printReport(world, options, report, summarize(plan));
	return exitCode.done;
}

function summarize({ write, remove, unchanged }: WritePlan): string {
	if (write.length === 0 && remove.length === 0) {
		return `Nothing changed: ${count(unchanged.length)} ${unchanged.length === 1 ? "is" : "are"} current.`;
	}
	const removed = remove.length === 0 ? "" : `removed ${remove.length}, `;
	return `Wrote ${count(write.length)}, ${removed}${unchanged.length} unchanged.`;
}

function count(files: number): string {
	return files === 1 ? "1 file" : `${files} files`;
}
