import type { DiagnosticCode } from "../model/codes.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { ConditionIR, TextIR, ValueIR } from "../model/prompt-ir.ts";
import type { TemplateExpression, TemplateNode } from "../model/template-node.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { absentAfter } from "./absent-after.ts";
import { asBlock, asCall } from "./as-call.ts";
import { blockGiven } from "./block-given.ts";
import { type Decision, ifCondition, loopCondition, sectionCondition, withCondition } from "./condition.ts";
import { wordsOf } from "./expression-words.ts";
import { hintOfRuntime } from "./hint-of-runtime.ts";
import { loopData } from "./loop-data.ts";
import { missingInBlock } from "./missing-in-block.ts";
import { inBlock, withInlines } from "./partial-scope.ts";
import { readsContextInBlock } from "./reads-context.ts";
import { resolveExpression } from "./resolve-expression.ts";
import { resolveHistory, resolveMessage, resolvePart } from "./resolve-message.ts";
import { resolveOutputSection } from "./resolve-output-section.ts";
import { resolvePartial } from "./resolve-partial.ts";
import { resolveUserBlock } from "./resolve-user-block.ts";
import { type LoopFrame, type LoopPart, placeOf, type Scope } from "./scope.ts";
import { sectionParameter } from "./section-parameter.ts";
import { wordsOfType } from "./type-words.ts";
import { isNullable, isScalarKind, membersOf, presentType, unionOf } from "./types.ts";
import { createName, elementName } from "./variable-names.ts";
import { warnUnprintable } from "./warn-unprintable.ts";

/** Resolves a template against the input type: every path becomes a typed value, every block a branch or a loop. */
export function resolveNodes(nodes: readonly TemplateNode[], scope: Scope): readonly TextIR[] {
	const inside = withInlines(nodes, scope);
	return nodes.flatMap((node) => resolveNode(node, inside));
}

function resolveNode(node: TemplateNode, scope: Scope): readonly TextIR[] {
	switch (node.kind) {
		case "text":
			return [{ kind: "literal", value: node.value }];
		case "refused":
		case "inline":
			return [];
		case "message":
			return resolveMessage(node, scope, resolveNodes);
		case "part":
			return resolvePart(node, scope, resolveNodes);
		case "history":
			return resolveHistory(node, scope);
		case "partial":
			return resolvePartial(node, scope, resolveNodes);
		case "print":
			return resolvePrint(node.value, scope);
		case "if": {
			const [whenTrue, whenFalse] = node.negated ? [node.otherwise, node.body] : [node.body, node.otherwise];
			const given = blockGiven(node.condition, scope);
			if (given === "unclear") {
				return refuse(
					"unsupported-template",
					node.condition,
					scope,
					"asks what the block prints without any context, which is nothing where it only prints variables",
					"Write {{#> @partial-block}}…{{/@partial-block}} with the text for a partial without a block.",
				);
			}
			if (given !== undefined) {
				for (const finding of missingInBlock(scope)) scope.report(finding);
				return resolveNodes(given ? whenTrue : whenFalse, inBlock(scope));
			}
			const value = resolveExpression(node.condition, scope);
			if (value === undefined) return [];
			return branch(ifCondition(value, node.includeZero), value, whenTrue, whenFalse, scope, scope);
		}
		case "block":
			return resolveUserBlock(node, scope, resolveNodes);
		case "with":
		case "each":
		case "section": {
			const block = node.kind === "section" ? asBlock(node, scope) : undefined;
			if (block !== undefined) return resolveUserBlock(block, scope, resolveNodes);
			const unfit = sectionParameter(node);
			if (unfit !== undefined) {
				scope.report(unfit);
				return [];
			}
			const value = resolveExpression(node.subject, scope);
			if (value === undefined) return [];
			return value.kind === "nothing" ? resolveNodes(node.otherwise, inBlock(scope)) : resolveBlock(value, node, scope);
		}
	}
}

type Block = Extract<TemplateNode, { kind: "each" | "with" | "section" }>;

function resolveBlock(value: ValueIR, node: Block, scope: Scope): readonly TextIR[] {
	switch (node.kind) {
		case "with":
			return enter(withCondition(value), value, node, scope);
		case "each":
			return resolveEach(value, node, scope);
		case "section":
			return resolveSection(value, node, scope);
	}
}

function resolvePrint(expression: TemplateExpression, scope: Scope): readonly TextIR[] {
	if (expression.kind === "call" && expression.name === "log") return dropLog(expression, scope);
	if (expression.kind === "call" && expression.name === "section" && !scope.userHelpers.has("section")) {
		return resolveOutputSection(expression, scope);
	}
	const value = resolveExpression(asCall(expression, scope), scope);
	if (value === undefined) return [];
	warnUnprintable(value.type, expression, scope);
	return [{ kind: "slot", value }];
}

/** `{{log}}` prints nothing. */
function dropLog(call: TemplateExpression, scope: Scope): readonly [] {
	scope.report(
		createDiagnostic("log-dropped", call.span, "{{log}} is left out: generated code writes to no console.", {
			hint: "Remove it.",
		}),
	);
	return [];
}

/** A branch whose condition may be decided; the body runs with what the condition has shown. */
function branch(
	decision: Decision,
	value: ValueIR,
	body: readonly TemplateNode[],
	otherwise: readonly TemplateNode[],
	bodyScope: Scope,
	scope: Scope,
): readonly TextIR[] {
	const absentWhere = (holds: boolean) => new Set([...scope.absent, ...absentAfter(decision, holds)]);
	const shown = {
		...inBlock(bodyScope, scope),
		present: shownBy(decision, value, scope),
		absent: absentWhere(true),
	};
	const hidden = { ...inBlock(scope), absent: absentWhere(false) };
	const whenTrue = resolveNodes(body, decision === false ? unreached(shown) : shown);
	const whenFalse = resolveNodes(otherwise, decision === true ? unreached(hidden) : hidden);
	if (typeof decision === "boolean") return decision ? whenTrue : whenFalse;
	return [{ kind: "branch", condition: decision, body: whenTrue, otherwise: whenFalse }];
}

/** In a branch that is never taken a partial may be missing, as its author has asked for it. */
const unreached = (scope: Scope): Scope => ({
	...scope,
	report: (diagnostic) => {
		if (diagnostic.code !== "missing-partial") scope.report(diagnostic);
	},
});

/** What TypeScript, too, knows inside of the branch: the value itself and the objects on the way to it. */
function shownBy(decision: Decision, value: ValueIR, scope: Scope): ReadonlySet<string> {
	if (typeof decision === "boolean" || !isNarrowing(decision)) return scope.present;
	return new Set([...scope.present, ...placesShown(value)]);
}

function placesShown(value: ValueIR): readonly string[] {
	if (value.kind === "call") {
		if (value.helper !== "and") return [];
		return value.arguments.flatMap((part) =>
			part.kind === "condition" && isNarrowing(part.condition) ? placesShown(part.condition.value) : [],
		);
	}
	const place = placeOf(value);
	const containers = value.kind === "member" ? placesShown(value.object) : [];
	return place === undefined ? containers : [place, ...containers];
}

/** Whether TypeScript, too, takes the value for present where the condition holds. */
const isNarrowing = ({ test, negated }: ConditionIR): boolean =>
	!negated && test !== "runtime" && test !== "filled" && test !== "messages";

/** Makes a value the context of a block. */
function enter(decision: Decision, value: ValueIR, node: Block, scope: Scope): readonly TextIR[] {
	const present = shownBy(decision, value, scope);
	const context = typeof decision !== "boolean" && present !== scope.present ? asPresent(value) : value;
	const inside = {
		...scope,
		contexts: [...scope.contexts, context],
		parameters: withParameters(scope, node.parameters, [context]),
	};
	return branch(decision, value, node.body, node.otherwise, inside, scope);
}

const asPresent = (value: ValueIR): ValueIR =>
	placeOf(value) === undefined ? value : { ...value, type: presentType(value.type) };

function resolveEach(value: ValueIR, node: Block, scope: Scope): readonly TextIR[] {
	if (isNeverThere(value.type)) return resolveNodes(node.otherwise, inBlock(scope));
	if (membersOf(presentType(value.type)).every(({ kind }) => isScalarKind(kind))) return skipLoop(value, node, scope);
	const collection = collectionOf(presentType(value.type));
	if (collection === undefined) {
		return refuse(
			"wrong-use",
			node.subject,
			scope,
			"is not a list or a map, so it cannot be looped over",
			hintOfRuntime(value.type) ?? listHint,
		);
	}
	const { over, items } = collection;
	if (isNullable(items) && readsContextInBlock(node.body)) {
		return refuse(
			"wrong-use",
			node.subject,
			scope,
			"may hold null, which Handlebars turns into an empty object inside of a nested block",
			"Declare an item type without null, and filter the list before you pass it.",
		);
	}
	const item = createName(elementName(value), scope.taken);
	const names = new Map<LoopPart, string>();
	const frame: LoopFrame = {
		over,
		nameOf: (part) => {
			const name = names.get(part) ?? createName(part === "collection" ? "entries" : part, scope.taken);
			names.set(part, name);
			return name;
		},
	};
	const context: ValueIR = { kind: "variable", name: item, of: value, type: items };
	const [, position] = node.parameters;
	const body = resolveNodes(node.body, {
		...inBlock(scope),
		contexts: [...scope.contexts, context],
		loops: [...scope.loops, frame],
		parameters: withParameters(scope, node.parameters, [
			context,
			...(position === undefined ? [] : [loopData("key", frame)]),
		]),
	});
	const [index, key, collectionName] = (["index", "key", "collection"] as const).map((part) => names.get(part));
	const loop: TextIR = {
		kind: "loop",
		over,
		collection: value,
		item,
		...(index === undefined ? {} : { index }),
		...(key === undefined ? {} : { key }),
		...(collectionName === undefined ? {} : { collectionName }),
		body,
	};
	if (node.otherwise.length === 0) return [loop];
	const otherwise = resolveNodes(node.otherwise, inBlock(scope));
	return [{ kind: "branch", condition: loopCondition(value, over), body: [loop], otherwise }];
}

const listHint = "Declare an array, or a record with (*) in Picoschema or additionalProperties in JSON Schema.";

/** A text, a number or a boolean is no list, and Handlebars then shows the else branch; seldom is that meant. */
function skipLoop(value: ValueIR, node: Block, scope: Scope): readonly TextIR[] {
	const message = `"${wordsOf(node.subject)}" is ${wordsOfType(presentType(value.type))}, so {{#each}} only shows its {{else}}.`;
	scope.report(createDiagnostic("not-a-list", node.subject.span, message, { hint: listHint }));
	return resolveNodes(node.otherwise, inBlock(scope));
}

/** The block parameters inside of a block: those of the outer blocks, and its own. */
const withParameters = (
	scope: Scope,
	names: readonly string[],
	values: readonly ValueIR[],
): ReadonlyMap<string, ValueIR> => {
	const own = names.flatMap((name, position) => {
		const value = values[position];
		return value === undefined ? [] : [[name, value] as const];
	});
	return new Map([...scope.parameters, ...own]);
};

/** Whether a type has nothing but null and undefined. */
const isNeverThere = (type: TypeIR): boolean => membersOf(presentType(type)).length === 0;

/** What `#each` does with a type; objects with known fields are no collections. */
function collectionOf(type: TypeIR): { readonly over: "array" | "record"; readonly items: TypeIR } | undefined {
	const lists = membersOf(type).flatMap((member) => (member.kind === "array" ? [member.items] : []));
	if (lists.length > 0 && lists.length === membersOf(type).length) return { over: "array", items: unionOf(lists) };
	if (type.kind === "record") return { over: "record", items: type.values };
	const isMap = type.kind === "object" && type.fields.length === 0;
	return isMap && type.additional !== undefined ? { over: "record", items: type.additional } : undefined;
}

/** `{{#name}}`: a test for booleans, a loop for arrays, otherwise the value becomes the context. */
function resolveSection(value: ValueIR, node: Block, scope: Scope): readonly TextIR[] {
	const kinds = new Set(membersOf(presentType(value.type)).map(({ kind }) => kind));
	const [kind, ...others] = kinds;
	if (isNeverThere(value.type)) return resolveNodes(node.otherwise, inBlock(scope));
	if (kind !== undefined && others.length === 0) {
		if (kind === "boolean") return branch(ifCondition(value), value, node.body, node.otherwise, scope, scope);
		if (kind === "array") return resolveEach(value, node, scope);
		if (kind === "object" || kind === "record" || kind === "string" || kind === "number" || kind === "integer") {
			return enter(sectionCondition(value), value, node, scope);
		}
	}
	const original = wordsOf(node.subject);
	scope.report(
		createDiagnostic(
			"type-needed",
			node.span,
			`{{#${original}}} loops, tests or enters, depending on the value, and its type does not decide which.`,
			{ hint: `Declare one kind of value for "${original}", or write {{#if}}, {{#each}} or {{#with}}.` },
		),
	);
	return [];
}

function refuse(
	code: DiagnosticCode,
	expression: TemplateExpression,
	scope: Scope,
	what: string,
	hint: string,
): readonly [] {
	scope.report(createDiagnostic(code, expression.span, `"${wordsOf(expression)}" ${what}.`, { hint }));
	return [];
}
