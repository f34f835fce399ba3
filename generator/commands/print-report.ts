import { reportGithub } from "../report/github.ts";
import { reportJson } from "../report/json.ts";
import { reportPretty } from "../report/pretty.ts";
import type { Report } from "../report/report.ts";
import { reportSarif } from "../report/sarif.ts";
import type { CommandOptions, World } from "./world.ts";

/** Prints a report: formats for machines go to stdout, findings for people to stderr and `summary` to stdout. */
export function printReport(world: World, options: CommandOptions, report: Report, summary?: string): void {
	switch (options.format) {
		case "json":
			world.writeOut(reportJson(report));
			return;
		case "sarif":
			world.writeOut(reportSarif(report));
			return;
		case "github":
			world.writeOut(reportGithub(report));
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
