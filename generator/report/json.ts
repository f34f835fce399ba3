import { createPlaceFinder } from "./position.ts";
import type { Report } from "./report.ts";

/** The report as one JSON object (DESIGN.md §5); `stale` is there for `check` only, `error` where the run came to no end. */
export function reportJson(report: Report): string {
	const placeOf = createPlaceFinder(report.sources);
	const diagnostics = report.diagnostics.map(({ code, severity, message, span, hint }) => {
		const { start, end } = placeOf(span);
		return { code, severity, message, file: span.path, start, end, ...(hint === undefined ? {} : { hint }) };
	});
	const { written, removed, unchanged, stale } = report;
	const files = stale?.map(({ path, reason }) => ({ file: path, reason }));
	const result = {
		...(report.failure === undefined ? {} : { error: report.failure }),
		diagnostics,
		written,
		removed,
		unchanged,
		...(files === undefined ? {} : { stale: files }),
	};
	return `${JSON.stringify(result, undefined, 2)}\n`;
}
