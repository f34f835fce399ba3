import { createPlaceFinder } from "./position.ts";
import { printable } from "./printable.ts";
import type { Report } from "./report.ts";

/**
 * The findings as workflow commands, which GitHub shows beside the lines of a pull request.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(report: Report): string {
	const placeOf = createPlaceFinder(report.sources);
	const diagnostics = report.diagnostics.map(({ code, severity, message, span, hint }) => {
		const { start, end } = placeOf(span);
		const place = { file: span.path, line: start.line, col: start.column, endLine: end.line, endColumn: end.column };
		return command(
			severity,
			{ ...place, title: `pm-gen ${code}` },
			hint === undefined ? message : `${message}\n${hint}`,
		);
	});
	const stale = (report.stale ?? []).map(({ path, reason }) =>
		command("error", { file: path, title: "pm-gen check" }, `The generated file is ${reason}.`),
	);
	const failure = report.failure === undefined ? [] : [command("error", { title: "pm-gen" }, report.failure.message)];
	return [...failure, ...diagnostics, ...stale].join("");
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
	const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
	return `${printable(`::${name} ${list.join(",")}::${escapeData(message)}`)}\n`;
}

function escapeData(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
