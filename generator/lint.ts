import { didYouMean } from "./did-you-mean.ts";
import { diagnosticCodes } from "./model/codes.ts";
import type { ResolvedConfig } from "./model/config.ts";
import { createDiagnostic } from "./model/create-diagnostic.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { SourceFile } from "./model/source-file.ts";
import type { Span } from "./model/span.ts";
import { findYamlComments } from "./parse/yaml-comments.ts";

/** One ignore comment: what it silences, and in which lines (counted from 0); `trouble` says why it cannot. */
type IgnoreComment = {
	readonly code: string;
	readonly lines: readonly number[];
	readonly span: Span;
	readonly trouble?: { readonly message: string; readonly hint: string };
};

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

function unusedIgnore({ code, trouble, span }: IgnoreComment): Diagnostic {
	if (trouble !== undefined) return createDiagnostic("unused-ignore", span, trouble.message, { hint: trouble.hint });
	const isKnown = Object.hasOwn(diagnosticCodes, code);
	return createDiagnostic(
		"unused-ignore",
		span,
		isKnown
			? `There is no warning "${code}" here to ignore.`
			: `There is no diagnostic code "${code}"${didYouMean(code, Object.keys(diagnosticCodes)) || "."}`,
		{ hint: "Remove the comment; only warnings can be ignored, errors cannot." },
	);
}

const ignoreComment = /(#|\{\{~?!(?:--)?)[ \t]*pm-gen-ignore([\w-]*)(?:[ \t]+(\w+(?:-\w+)*)(,?))?/g;

function findIgnoreComments(source: SourceFile): readonly IgnoreComment[] {
	if (!source.text.includes("pm-gen-ignore")) return [];
	const lines = source.text.split("\n");
	const isYaml = source.kind === "yaml" || (source.kind === "schema" && /\.ya?ml$/i.test(source.path));
	const yamlComments = isYaml ? findYamlComments(source.text) : new Set();
	return [...source.text.matchAll(ignoreComment)].flatMap((match): IgnoreComment[] => {
		const [whole, opening = "", suffix = "", code = "", comma] = match;
		const isHash = opening === "#";
		if (isHash && !yamlComments.has(match.index)) return [];
		const line = lineOf(source.text, match.index);
		const isAlone = lines[line]?.trimStart().startsWith("#") === true;
		const message = describeTrouble({ suffix, code, isList: comma === ",", isTrailing: isHash && !isAlone });
		const span = { path: source.path, start: match.index, end: match.index + whole.length };
		if (message !== undefined) return [{ code, lines: [], span, trouble: { message, hint: rightForm(isHash) } }];
		return [{ code, lines: isHash ? [nextLine(lines, line)] : [line, line + 1], span }];
	});
}

function describeTrouble(comment: {
	readonly suffix: string;
	readonly code: string;
	readonly isList: boolean;
	readonly isTrailing: boolean;
}): string | undefined {
	if (comment.suffix !== "") return `There is no comment "pm-gen-ignore${comment.suffix}".`;
	if (comment.code === "") return "The comment does not say which warning it ignores.";
	if (comment.isList) return "An ignore comment names one code; write one comment for each.";
	if (comment.isTrailing) return "The comment stands behind what its line says, where it ignores nothing.";
	return undefined;
}

const rightForm = (isYaml: boolean): string =>
	isYaml
		? "Write `# pm-gen-ignore <code>: <reason>` on a line of its own, above the line that it is about."
		: "Write `{{! pm-gen-ignore <code>: <reason> }}` in the line that it is about, or in the line above it.";

/** The line that comments above it speak about: several may stand above one, and blank lines between. */
function nextLine(lines: readonly string[], line: number): number {
	const next = lines.findIndex((text, index) => index > line && !/^\s*(?:#|$)/.test(text));
	return next === -1 ? lines.length : next;
}

function lineOf(text: string, offset: number): number {
	return text.slice(0, offset).split("\n").length - 1;
}
