import type { Span } from "../model/span.ts";
import type { Report } from "./report.ts";

/**
 * A report whose paths begin at another folder than the project's: services that show findings beside the code look
 * paths up from the root of the repository.
 */
export function belowFolder(report: Report, folder: string): Report {
	if (folder === "") return report;
	const place = (path: string): string => `${folder}/${path}`;
	const move = (span: Span): Span => ({ ...span, path: place(span.path) });
	return {
		...report,
		diagnostics: report.diagnostics.map(({ related, ...diagnostic }) => ({
			...diagnostic,
			span: move(diagnostic.span),
			...(related === undefined ? {} : { related: related.map((each) => ({ ...each, span: move(each.span) })) }),
		})),
		sources: report.sources.map((source) => ({ ...source, path: place(source.path) })),
		...(report.stale === undefined ? {} : { stale: report.stale.map((file) => ({ ...file, path: place(file.path) })) }),
	};
}
