import { relative, resolve } from "node:path";
import { belowFolder } from "../report/below-folder.ts";
import { reportGithub } from "../report/github.ts";
import { reportJson } from "../report/json.ts";
import { reportPretty } from "../report/pretty.ts";
import type { Report } from "../report/report.ts";
import { reportSarif } from "../report/sarif.ts";
import type { CommandOptions, World } from "./world.ts";

/**
 * Prints a report: formats for machines go to stdout, findings for people to stderr and `summary` to stdout. In the
 * formats of code hosts paths begin at the folder that the command was started in, the root of the repository in CI.
 */
export function printReport(world: World, options: CommandOptions, report: Report, summary?: string): void {
	const folder = relative(world.cwd, resolve(world.cwd, options.cwd ?? ".")).replaceAll("\\", "/");
	switch (options.format) {
		case "json":
			world.writeOut(reportJson(report));
			return;
		case "sarif":
			world.writeOut(reportSarif(belowFolder(report, folder)));
			return;
		case "github":
			world.writeOut(reportGithub(belowFolder(report, folder)));
			break;
		case "pretty":
			world.writeError(reportPretty(options.quiet === true ? withoutWarnings(report) : report, world));
			break;
	}
	if (summary !== undefined && options.quiet !== true) world.writeOut(`${summary}\n`);
}

function withoutWarnings(report: Report): Report {
	return { ...report, diagnostics: report.diagnostics.filter(({ severity }) => severity === "error") };
}
