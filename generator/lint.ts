import { didYouMean } from "./did-you-mean.ts";
import { diagnosticCodes } from "./model/codes.ts";
import type { ResolvedConfig } from "./model/config.ts";
import { createDiagnostic } from "./model/create-diagnostic.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { SourceFile } from "./model/source-file.ts";
import type { Span } from "./model/span.ts";

/** One ignore comment: what it silences, and in which lines (counted from 0). */
type IgnoreComment = { readonly code: string; readonly lines: readonly number[]; readonly span: Span };

/**
 * Applies what the user says about warnings: ignore comments silence those on their line, `lint` of the configuration
 * changes the others. An error stays, since no right code can be made of what it is about. An ignore comment that
 * silences nothing is a finding of its own, unless errors kept the file from being looked at wholly.
 */
export function applyLint(
	diagnostics: readonly Diagnostic[],
	sources: readonly SourceFile[],
	config: Pick<ResolvedConfig, "lint">,
): readonly Diagnostic[] {
	const used = new Set<IgnoreComment>();
	const comments = new Map(sources.map((source) => [source.path, findIgnoreComments(source)]));
	const texts = new Map(sources.map((source) => [source.path, source.text]));
	const kept = diagnostics.filter((diagnostic) => {
		if (diagnostic.severity === "error") return true;
		const line = lineOf(texts.get(diagnostic.span.path) ?? "", diagnostic.span.start);
		const silencing = (comments.get(diagnostic.span.path) ?? []).filter(
			(comment) => comment.code === diagnostic.code && comment.lines.includes(line),
		);
		for (const comment of silencing) used.add(comment);
		return silencing.length === 0;
	});
	const failed = new Set(kept.filter(({ severity }) => severity === "error").map(({ span }) => span.path));
	const unused = [...comments]
		.filter(([path]) => !failed.has(path))
		.flatMap(([, found]) => found.filter((comment) => !used.has(comment)))
		.map(unusedIgnore);
	return [...kept, ...unused].flatMap((diagnostic) => applySeverity(diagnostic, config));
}

function applySeverity(diagnostic: Diagnostic, config: Pick<ResolvedConfig, "lint">): readonly Diagnostic[] {
	const severity = config.lint[diagnostic.code];
	if (severity === undefined || diagnostic.severity === "error") return [diagnostic];
	return severity === "off" ? [] : [{ ...diagnostic, severity }];
}

function unusedIgnore(comment: IgnoreComment): Diagnostic {
	const isKnown = Object.hasOwn(diagnosticCodes, comment.code);
	return createDiagnostic(
		"unused-ignore",
		comment.span,
		isKnown
			? `There is no warning "${comment.code}" here to ignore.`
			: `There is no diagnostic code "${comment.code}"${didYouMean(comment.code, Object.keys(diagnosticCodes)) || "."}`,
		{ hint: "Remove the comment; only warnings can be ignored, errors cannot." },
	);
}

function findIgnoreComments(source: SourceFile): readonly IgnoreComment[] {
	if (!source.text.includes("pm-gen-ignore")) return [];
	const lines = source.text.split("\n");
	return [...source.text.matchAll(/(#|\{\{~?!(?:--)?)[ \t]*pm-gen-ignore[ \t]+(\w+(?:-\w+)*)/g)].flatMap((match) => {
		const [whole, opening = "", code = ""] = match;
		const line = lineOf(source.text, match.index);
		const before = lines[line]?.slice(0, match.index - source.text.lastIndexOf("\n", match.index - 1) - 1) ?? "";
		const span = { path: source.path, start: match.index, end: match.index + whole.length };
		if (opening !== "#") return [{ code, lines: [line, line + 1], span }];
		return before.trim() === "" ? [{ code, lines: [nextLine(lines, line)], span }] : [];
	});
}

/** The line that comments above it speak about: several may stand above one. */
function nextLine(lines: readonly string[], line: number): number {
	let next = line + 1;
	while (lines[next]?.trimStart().startsWith("#") === true) next += 1;
	return next;
}

function lineOf(text: string, offset: number): number {
	return text.slice(0, offset).split("\n").length - 1;
}
