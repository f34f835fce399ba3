import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { TextIR, ValueIR } from "../model/prompt-ir.ts";
import type { TemplateNode, TemplatePartial } from "../model/template-node.ts";
import { wordsOf } from "./expression-words.ts";
import { enterPartial, entryOf, findPartial } from "./partial-scope.ts";
import { readsContextInBlock } from "./reads-context.ts";
import { resolveExpression } from "./resolve-expression.ts";
import type { Scope } from "./scope.ts";
import { isNullable, membersOf, presentType } from "./types.ts";
import { createName } from "./variable-names.ts";

type ResolveNodes = (nodes: readonly TemplateNode[], scope: Scope) => readonly TextIR[];

/** A partial is put in place: its template is resolved in the context that it is given. */
export function resolvePartial(node: TemplatePartial, scope: Scope, resolveNodes: ResolveNodes): readonly TextIR[] {
	if (typeof node.name === "string") return resolveNamed(node.name, node, scope, resolveNodes);
	const name = resolveExpression(node.name, scope);
	if (name === undefined) return [];
	const names = membersOf(name.type).map((type) => (type.kind === "literal" ? type.value : undefined));
	const known = names.filter((value) => typeof value === "string");
	if (known.length === 0 || known.length < names.length) {
		scope.report(
			createDiagnostic("computed-partial", node.name.span, `{{> (${wordsOf(node.name)})}} may name any partial.`, {
				hint: "Declare the type of its name as an enum of the partials that it may be, in input:.",
			}),
		);
		return [];
	}
	return chooseByName(name, known, node, scope, resolveNodes);
}

/** One branch for each name that the value may have; the last one needs no test. */
function chooseByName(
	name: ValueIR,
	[first, ...others]: readonly string[],
	node: TemplatePartial,
	scope: Scope,
	resolveNodes: ResolveNodes,
): readonly TextIR[] {
	if (first === undefined) return [];
	const body = resolveNamed(first, node, scope, resolveNodes);
	if (others.length === 0) return body;
	const wanted: ValueIR = { kind: "literal", value: first, type: { kind: "literal", value: first } };
	const isWanted: ValueIR = {
		kind: "call",
		helper: "eq",
		arguments: [name, wanted],
		named: {},
		type: { kind: "boolean" },
	};
	const otherwise = chooseByName(name, others, node, scope, resolveNodes);
	return [{ kind: "branch", condition: { value: isWanted, test: "truthy", negated: false }, body, otherwise }];
}

function resolveNamed(
	name: string,
	node: TemplatePartial,
	scope: Scope,
	resolveNodes: ResolveNodes,
): readonly TextIR[] {
	const found = findPartial(name, node.block, scope);
	if (found === undefined) return reportMissing(name, node, scope);
	const entry = entryOf(found, node.block, scope);
	if (entry === "again" || entry === "redefined") return reportCycle(name, node, scope);
	const context = partialContext(node, scope);
	if (context === undefined) return [];
	if (context.kind !== "overlay" && isNullable(context.type) && readsContextInBlock(found.nodes)) {
		scope.report(
			createDiagnostic(
				"wrong-use",
				node.span,
				`The context of "${name}" may be missing, which Handlebars turns into an empty object inside of a nested block.`,
				{ hint: "Call the partial inside of {{#if}} or {{#with}}, where its context is there." },
			),
		);
		return [];
	}
	const body = resolveNodes(found.nodes, enterPartial(name, found, node.block, context, scope));
	if (node.indent === "") return body;
	return [{ kind: "indent", indent: node.indent, before: createName("before", scope.taken), body }];
}

function reportMissing(name: string, { span }: TemplatePartial, scope: Scope): readonly [] {
	const [message, hint] =
		name === "@partial-block"
			? [
					"This partial is used without a block, so {{> @partial-block}} has nothing to show.",
					"Write {{#if @partial-block}} around it, or {{#> @partial-block}} with a text for this case.",
				]
			: [`There is no partial "${name}".`, scope.partials.nearest(name)];
	scope.report(createDiagnostic("missing-partial", span, message, { hint }));
	return [];
}

function reportCycle(name: string, { span }: TemplatePartial, scope: Scope): readonly [] {
	const names = scope.entered.map((entered) => entered.name);
	const cycle = [...names.slice(names.lastIndexOf(name)), name].join(" → ");
	scope.report(
		createDiagnostic("partial-cycle", span, `The partial "${name}" includes itself: ${cycle}.`, {
			hint: "A partial that ends by its data (a tree) cannot be compiled yet; loop over a list instead.",
		}),
	);
	return [];
}

/** The context of a partial: what it is given, or the current one; named arguments win over its fields. */
function partialContext(node: TemplatePartial, scope: Scope): ValueIR | undefined {
	const base = node.context === undefined ? scope.contexts.at(-1) : resolveExpression(node.context, scope);
	const written = node.named.filter(({ value }) => value.kind !== "literal" || value.value !== undefined);
	const named = written.map(({ name, value }) => [name, resolveExpression(value, scope)] as const);
	const known = named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
	if (base === undefined || known.length < named.length) return undefined;
	if (known.length === 0) return base;
	const kinds = membersOf(presentType(base.type)).map(({ kind }) => kind);
	if (!kinds.every((kind) => kind === "object" || kind === "record")) {
		const words = typeof node.name === "string" ? node.name : wordsOf(node.name);
		scope.report(
			createDiagnostic("wrong-use", node.span, "Named arguments need an object as context, and this is none.", {
				hint: `Pass the value by a name too: {{> ${words} value=this}}.`,
			}),
		);
		return undefined;
	}
	return { kind: "overlay", base, named: Object.fromEntries(known), type: base.type };
}
