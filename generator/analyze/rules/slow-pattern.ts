import { createRequire } from "node:module";
import { createDiagnostic } from "../../model/create-diagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type LocatedPattern, patternsOf } from "../patterns-of.ts";
import type { Rule } from "../rule.ts";

/**
 * A pattern of a schema for which the time to refuse a text grows faster than the text: who sends the text can stop the
 * program with it.
 */
export const slowPattern: Rule = ({ documents }) =>
	documents.flatMap(({ input, output }) => [
		...(input === undefined ? [] : patternsOf(input.value, input.span).flatMap(judge)),
		...(output === undefined ? [] : patternsOf(output.type, output.span).flatMap(judge)),
	]);

function judge({ source, flags, span }: LocatedPattern): readonly Diagnostic[] {
	const [slowest] = analyse(source, flags).toSorted((a, b) => Number(b.exponential) - Number(a.exponential));
	if (slowest === undefined) return [];
	const growth = slowest.exponential ? "doubles with each character" : "grows faster than the text";
	const message = `The time that /${source}/ takes to refuse a text of many ${JSON.stringify(slowest.character)} ${growth}.`;
	const hint =
		slowest.fixed === undefined
			? "Let no two repetitions match the same characters one after the other."
			: `Write \`${slowest.fixed}\`, which matches the same.`;
	return [createDiagnostic("slow-pattern", span, message, { hint })];
}

type Report = { readonly exponential: boolean; readonly character: string; readonly fixed?: string };

/** What is slow in a pattern. One that the analysis cannot read is not judged. */
function analyse(source: string, flags: string): readonly Report[] {
	try {
		const { reports } = loadAnalysis().analyse({ source, flags }, { reportTypes: { Move: false } });
		return reports.map((report) => {
			const fixed = report.fix()?.source;
			return {
				exponential: report.exponential,
				character: report.character.pick,
				...(fixed === undefined ? {} : { fixed }),
			};
		});
	} catch {
		return [];
	}
}

/** The library takes long to load, and few projects have a pattern. */
const loadAnalysis = (): typeof import("scslre") => createRequire(import.meta.url)("scslre");
