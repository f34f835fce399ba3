import { diagnosticCodes } from "../model/codes.ts";
import type { Span } from "../model/span.ts";
import { createPlaceFinder, type Place } from "./position.ts";
import type { Failure, Report } from "./report.ts";

/** The findings as SARIF 2.1.0, for code scanning services. */
export function reportSarif(report: Report): string {
	const placeOf = createPlaceFinder(report.sources);
	const results = report.diagnostics.map(({ code, severity, message, span, hint, related }) => ({
		ruleId: code,
		level: severity,
		message: { text: hint === undefined ? message : `${message}\n${hint}` },
		locations: [locationOf(span, placeOf(span))],
		...(related === undefined
			? {}
			: {
					relatedLocations: related.map((place) => ({
						...locationOf(place.span, placeOf(place.span)),
						message: { text: place.message },
					})),
				}),
	}));
	const stale = (report.stale ?? []).map(({ path, reason }) => ({
		ruleId: "stale-output",
		level: "error",
		message: { text: `The generated file is ${reason}.` },
		locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
	}));
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: { driver: { name: "pm-gen", rules: rulesOf([...results, ...stale].map(({ ruleId }) => ruleId)) } },
				columnKind: "utf16CodeUnits",
				...(report.failure === undefined ? {} : { invocations: [invocationOf(report.failure)] }),
				results: [...results, ...stale],
			},
		],
	};
	return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** How SARIF says that a tool could not do its work. */
function invocationOf({ kind, message }: Failure): object {
	const notifications = [{ level: "error", message: { text: message } }];
	return kind === "usage"
		? { executionSuccessful: false, toolConfigurationNotifications: notifications }
		: { executionSuccessful: false, toolExecutionNotifications: notifications };
}

function rulesOf(ids: readonly string[]): readonly object[] {
	const summaries = new Map<string, string>([["stale-output", "A generated file is not what its prompts say."]]);
	for (const [code, { summary }] of Object.entries(diagnosticCodes)) summaries.set(code, summary);
	return [...new Set(ids)].sort().map((id) => ({ id, shortDescription: { text: summaries.get(id) ?? id } }));
}

function locationOf(span: Span, { start, end }: Place): { readonly physicalLocation: object } {
	return {
		physicalLocation: {
			artifactLocation: { uri: uriOf(span.path) },
			region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
		},
	};
}

function uriOf(path: string): string {
	return path.split("/").map(encodeURIComponent).join("/");
}
