import type { AnalyzedPrompt } from "../model/analyzed-prompt.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { filledType } from "../model/filled-type.ts";
import type { Helper } from "../model/helper.ts";
import { type Memo, noMemo, rememberAlone } from "../model/memo.ts";
import type { PartialFile } from "../model/partial.ts";
import type { ValueIR } from "../model/prompt-ir.ts";
import type { Span } from "../model/span.ts";
import type { TemplateNode } from "../model/template-node.ts";
import type { ObjectTypeIR } from "../model/type-ir.ts";
import type { UserHelper } from "../model/user-helper.ts";
import { childrenOf } from "./children-of.ts";
import { withGivenFields } from "./given-fields.ts";
import { infer } from "./infer.ts";
import { nameDeclaredTypes } from "./name-declared-types.ts";
import { localName, promptPath, typeNameOf } from "./names.ts";
import { startOfTemplate } from "./partial-scope.ts";
import { createPartialTable, type PartialTable } from "./partial-table.ts";
import { resolveNodes } from "./resolve.ts";
import { resolveInject } from "./resolve-inject.ts";
import type { Project } from "./rule.ts";
import { documentRules, projectRules } from "./rules/index.ts";
import { type TakeTypeName, typeNamesOf } from "./type-names.ts";

/** The prompts whose meaning is known, and every finding about them. */
export type Analysis = { readonly prompts: readonly AnalyzedPrompt[]; readonly diagnostics: readonly Diagnostic[] };

type AnalysisContext = Omit<Project, "documents"> & {
	readonly helpers: readonly Helper[];
	readonly userHelpers: readonly UserHelper[];
	readonly partials: readonly PartialFile[];
	readonly memo?: Memo;
};

/** The helpers that a template may call, by name. */
type Callable = {
	readonly helpers: ReadonlyMap<string, Helper>;
	readonly userHelpers: ReadonlyMap<string, UserHelper>;
};

/** Finds out what each document means: the rules of the project, then types and paths, prompt by prompt. */
export function analyze(parsed: readonly PromptDocument[], context: AnalysisContext): Analysis {
	const { config, memo = noMemo } = context;
	const takeNameOf = typeNamesOf(parsed);
	// A type that holds itself has a name that no other prompt's has, so it hangs on the others.
	const takeNameFor = (document: PromptDocument, touch: () => void): TakeTypeName => {
		const takeName = takeNameOf(document);
		return (wish) => {
			touch();
			return takeName(wish);
		};
	};
	const documents = parsed.map((document) =>
		rememberAlone(memo, ["declared types", document, [config]], parsed, (touch) =>
			nameDeclaredTypes(resolveInject(document, config), takeNameFor(document, touch)),
		),
	);
	const project: Project = { ...context, documents };
	const callable: Callable = {
		helpers: new Map(context.helpers.map((helper) => [helper.name, helper])),
		userHelpers: new Map(context.userHelpers.map((helper) => [helper.name, helper])),
	};
	const { userHelpers } = context;
	// The same list while the partials are the same: what each prompt means hangs on it.
	const partials = memo("partials", config, context.partials, () => context.partials);
	const results = documents.map((document) =>
		rememberAlone(memo, ["analyze", document, [userHelpers, partials]], parsed, (touch) =>
			analyzeDocument(document, callable, createPartialTable(document, partials), takeNameFor(document, touch)),
		),
	);
	const findings = documents.flatMap((document) =>
		memo("rules", document, [config], () =>
			documentRules.flatMap((rule) => rule({ ...project, documents: [document] })),
		),
	);
	return {
		prompts: results.map((result) => result.prompt),
		diagnostics: [...findClashes(project, memo), ...findings, ...results.flatMap((result) => result.diagnostics)],
	};
}

/** Whether names clash hangs on the ids alone; where they do, the findings hang on the places too, and are made anew. */
function findClashes(project: Project, memo: Memo): readonly Diagnostic[] {
	const find = (): readonly Diagnostic[] => projectRules.flatMap((rule) => rule(project));
	const ids = project.documents.map(({ id }) => id.value);
	const known = memo("clashes", project.config, ids, find);
	return known.length === 0 ? known : find();
}

function analyzeDocument(
	document: PromptDocument,
	callable: Callable,
	partials: PartialTable,
	takeName: TakeTypeName,
): {
	readonly prompt: AnalyzedPrompt;
	readonly diagnostics: readonly Diagnostic[];
} {
	const diagnostics: Diagnostic[] = [];
	const naming = { typeName: typeNameOf(document.id.value), takeName };
	const input =
		document.input === undefined
			? inferInput(document, callable, partials, naming, diagnostics)
			: withGivenFields(document.input.value, document.messages);
	const read = new Map<string, Span>();
	const sections: Span[] = [];
	const prompt = (items: AnalyzedPrompt["items"]): AnalyzedPrompt => {
		const path = promptPath(document.id.value);
		return {
			document,
			path,
			localName: localName(path.at(-1) ?? ""),
			typeName: typeNameOf(document.id.value),
			input,
			items,
			hasSection: sections.length > 0,
		};
	};
	// An input that could not be read, or a type that could not be inferred, would only make further findings about the same
	// places.
	if (document.incomplete === true && document.input === undefined) return { prompt: prompt([]), diagnostics: [] };
	if (diagnostics.length > 0) return { prompt: prompt([]), diagnostics };
	const root: ValueIR = { kind: "input", type: filledType(input) };
	const items = resolveNodes(document.messages, {
		...startOfTemplate(document.messages, partials),
		contexts: [root],
		root,
		loops: [],
		...callable,
		present: new Set(),
		absent: new Set(),
		taken: new Set(),
		read,
		output: document.output,
		sections,
		report: (diagnostic) => diagnostics.push(diagnostic),
	});
	diagnostics.push(...undeclaredVariables(document, read));
	if (document.incomplete !== true && !hasRefused(document.messages)) {
		diagnostics.push(...unusedVariables(document, input, read));
	}
	return { prompt: prompt(items), diagnostics };
}

/** What names the types that hold themselves: what their names begin with, and what keeps them apart. */
type Naming = { readonly typeName: string; readonly takeName: TakeTypeName };

function inferInput(
	document: PromptDocument,
	callable: Callable,
	partials: PartialTable,
	naming: Naming,
	diagnostics: Diagnostic[],
): ObjectTypeIR {
	const inference = infer(document.messages, callable, partials, naming);
	diagnostics.push(...inference.diagnostics);
	return inference.type;
}

/** Names that a `variables:` list of the Python format lacks. */
function undeclaredVariables(document: PromptDocument, read: ReadonlyMap<string, Span>): readonly Diagnostic[] {
	const listed = document.variables?.map(({ value }) => value);
	if (listed === undefined) return [];
	return [...read]
		.filter(([name]) => !listed.includes(name))
		.map(([name, span]) =>
			createDiagnostic(
				"undeclared-variable",
				span,
				`The variable "${name}" is not in the prompt's list of variables.`,
				{
					hint: `Add "${name}" to variables:, or correct the name; listed are: ${listed.join(", ") || "none"}.`,
				},
			),
		);
}

/** Whether a construct was refused, which may have read any variable. */
const hasRefused = (nodes: readonly TemplateNode[]): boolean =>
	nodes.some((node) => node.kind === "refused" || hasRefused(childrenOf(node)));

/**
 * Variables that are declared, in a list or by an input, and that no template reads. What another file declares for several
 * prompts is told where this prompt names it.
 */
function unusedVariables(
	document: PromptDocument,
	input: ObjectTypeIR,
	read: ReadonlyMap<string, Span>,
): readonly Diagnostic[] {
	const listed = document.variables ?? [];
	const place = document.input?.span;
	const fields =
		place === undefined ? [] : input.fields.filter(({ name }) => listed.every(({ value }) => value !== name));
	return [
		...listed.map(({ value, span }) => ({ name: value, span, related: undefined })),
		...fields.map(({ name, span = place }) => {
			const isElsewhere = span !== undefined && span.path !== document.source.path;
			return isElsewhere ? { name, span: place, related: span } : { name, span, related: undefined };
		}),
	].flatMap(({ name, span, related }) =>
		span === undefined || read.has(name)
			? []
			: [
					createDiagnostic("unused-variable", span, `The variable "${name}" is declared, but no template uses it.`, {
						hint: "Remove it, or use it in a template.",
						...(related === undefined ? {} : { related: [{ message: "It is declared here.", span: related }] }),
					}),
				],
	);
}
