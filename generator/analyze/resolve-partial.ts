import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { TextIR, ValueIR } from "../model/prompt-ir.ts";
import type { TemplateNode, TemplatePartial } from "../model/template-node.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { typeKey } from "../model/type-key.ts";
import { wordsOf } from "./expression-words.ts";
import { givenNames } from "./given-names.ts";
import { missingPartial } from "./missing-partial.ts";
import {
	type EnteredPartial,
	enterPartial,
	entriesBefore,
	type FoundPartial,
	findPartial,
	isRedefined,
	loopsInside,
} from "./partial-scope.ts";
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
	if (found === undefined) {
		scope.report(missingPartial(name, node, scope.partials));
		return [];
	}
	if (isRedefined(found, node.block, scope)) {
		return reportCycle(name, node, scope, "It would redefine an inline partial on the way.");
	}
	const context = partialContext(node, scope);
	if (context === undefined) return [];
	const before = entriesBefore(found, node.block, scope);
	const same = before.find((each) => isSameKind(each.context, context));
	if (same !== undefined) return resolveAgain(same, context, node, scope);
	if (before.length > mostKinds) return reportCycle(name, node, scope, "Give its context a type that holds itself.");
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
	return indented(resolveEntered(name, found, context, node, scope, resolveNodes), node, scope);
}

const indented = (body: readonly TextIR[], { indent }: TemplatePartial, scope: Scope): readonly TextIR[] =>
	indent === "" || body.length === 0
		? body
		: [{ kind: "indent", indent, before: createName("before", scope.taken), body }];

/** How many kinds of contexts a partial may be given before one of them comes again. */
const mostKinds = 16;

/** Whether two contexts have one type, so that one function serves both; named arguments make a context of its own. */
function isSameKind(before: ValueIR, now: ValueIR): boolean {
	if (before.kind === "overlay" || now.kind === "overlay") return false;
	return typeKey(unfolded(before.type)) === typeKey(unfolded(now.type));
}

const unfolded = (type: TypeIR): TypeIR => (type.kind === "reference" ? type.target() : type);

/** A partial that is met again inside of itself: its function is called, once it has one. */
function resolveAgain(
	before: EnteredPartial<ValueIR>,
	context: ValueIR,
	node: TemplatePartial,
	scope: Scope,
): readonly TextIR[] {
	if (scope.blocks === before.blocks) return reportCycle(before.name, node, scope, "Nothing on the way ends it.");
	if (before.block !== undefined) {
		return reportCycle(before.name, node, scope, "A partial with a block cannot include itself.");
	}
	before.recursion.isFound = true;
	const { functionName } = before.recursion;
	if (functionName === undefined) return [];
	return indented([{ kind: "recur", name: functionName, takesInput: false, argument: context }], node, scope);
}

/** The nodes of a partial in its context; of one that includes itself a function, which its data ends. */
function resolveEntered(
	name: string,
	found: FoundPartial<ValueIR, ValueIR>,
	context: ValueIR,
	node: TemplatePartial,
	scope: Scope,
	resolveNodes: ResolveNodes,
): readonly TextIR[] {
	const recursion = { isFound: false };
	const loops = loopsInside(found, node.block, scope.loops);
	const entering = { ...scope, loops };
	const body = resolveNodes(found.nodes, enterPartial(name, found, node.block, context, entering, recursion));
	if (!recursion.isFound) return body;
	const own = new Set<string>();
	const parameter = createName("node", own);
	const variable: ValueIR = { kind: "variable", name: parameter, type: context.type };
	const outside = { ...scope, loops: [], present: new Set<string>(), absent: new Set<string>(), taken: own };
	const inside = enterPartial(name, found, node.block, variable, outside, { isFound: true, functionName: name });
	// A function reaches the input, and no variable of the text around it.
	const isReachable = inside.outerContexts.every(({ kind }) => kind === "input");
	const scopeInside = isReachable ? inside : { ...inside, contexts: [variable], outerContexts: [] };
	const repeated = resolveNodes(found.nodes, scopeInside);
	return [{ kind: "recursion", name, parameter, type: context.type, argument: context, body: repeated }];
}

function reportCycle(name: string, { span }: TemplatePartial, scope: Scope, hint: string): readonly [] {
	const names = scope.entered.map((entered) => entered.name);
	const cycle = [...names.slice(names.lastIndexOf(name)), name].join(" → ");
	scope.report(
		createDiagnostic("partial-cycle", span, `The partial "${name}" includes itself: ${cycle}.`, {
			hint,
		}),
	);
	return [];
}

/** The context of a partial: what it is given, or the current one; named arguments win over its fields. */
function partialContext(node: TemplatePartial, scope: Scope): ValueIR | undefined {
	const base = node.context === undefined ? scope.contexts.at(-1) : resolveExpression(node.context, scope);
	const written = givenNames(node);
	const named = written.map(({ name, value }) => [name, resolveExpression(value, scope)] as const);
	const known = named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
	if (base === undefined || known.length < named.length) return undefined;
	// An argument that is literally undefined is dropped, but there is an object of its own all the same.
	if (node.named.length === 0) return base;
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
	return { kind: "overlay", base, named: Object.fromEntries(known), type: presentType(base.type) };
}
