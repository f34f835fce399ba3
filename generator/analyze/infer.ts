import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Helper, HelperUse } from "../model/helper.ts";
import type { Span } from "../model/span.ts";
import type {
	MessageNode,
	PartNode,
	TemplateCall,
	TemplateExpression,
	TemplateNode,
	TemplatePartial,
	TemplatePath,
} from "../model/template-node.ts";
import type { ObjectTypeIR, RuntimeTypeIR } from "../model/type-ir.ts";
import type { BlockContext, UserHelper } from "../model/user-helper.ts";
import { asBlock, asCall } from "./as-call.ts";
import { blockGiven } from "./block-given.ts";
import { textsIn } from "./children-of.ts";
import { wordsOf } from "./expression-words.ts";
import { givenNames } from "./given-names.ts";
import { isScoped } from "./is-scoped.ts";
import { type GivenArgument, matchArguments } from "./match-arguments.ts";
import {
	type EnteredPartial,
	enterPartial,
	entriesBefore,
	findPartial,
	inBlock,
	isRedefined,
	loopsInside,
	type PartialScope,
	startOfTemplate,
	withInlines,
} from "./partial-scope.ts";
import type { PartialTable } from "./partial-table.ts";
import { sectionParameter } from "./section-parameter.ts";
import { createShape, join, type Shape, shapeOf } from "./shape.ts";
import type { TakeTypeName } from "./type-names.ts";
import { inputTypeOf } from "./type-of-shape.ts";
import { definedType, isUndefinable } from "./types.ts";

/** What the templates of a prompt tell about its input. */
export type Inference = { readonly type: ObjectTypeIR; readonly diagnostics: readonly Diagnostic[] };

/** A block parameter names a value, or nothing for a position or key. */
type Walk = PartialScope<Shape, Shape | undefined> & {
	/** The collections of the enclosing loops, outermost first. */
	readonly loops: readonly Shape[];
	readonly guarded: ReadonlySet<Shape>;
	readonly helpers: ReadonlyMap<string, Helper>;
	readonly userHelpers: ReadonlyMap<string, UserHelper>;
	readonly root: Shape;
	readonly report: (diagnostic: Diagnostic) => void;
};

/**
 * Infers the input type from how the templates use it (issue #2): printed is text, number or boolean; looped is an array,
 * or a record when `@key` is read and `@index` is not; `a.b` is an object; what is only tested, or only used inside of a
 * block that tests it, is optional. Paths that leave the root are left to resolution, which reports them.
 */
export function infer(
	items: readonly TemplateNode[],
	callable: Pick<Walk, "helpers" | "userHelpers">,
	partials: PartialTable,
	naming: { readonly typeName: string; readonly takeName: TakeTypeName },
): Inference {
	const diagnostics: Diagnostic[] = [];
	const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
	const root = createShape("input");
	walkNodes(items, {
		...startOfTemplate(items, partials),
		contexts: [root],
		loops: [],
		guarded: new Set(),
		...callable,
		root,
		report,
	});
	return { type: inputTypeOf(root, naming, report), diagnostics };
}

function walkNodes(nodes: readonly TemplateNode[], walk: Walk): void {
	const inside = withInlines(nodes, walk);
	for (const node of nodes) walkNode(node, inside);
}

function walkNode(node: TemplateNode, walk: Walk): void {
	switch (node.kind) {
		case "text":
		case "refused":
		case "inline":
			return;
		case "partial":
			walkPartial(node, walk);
			return;
		case "message":
		case "part":
			walkMessage(node, walk);
			return;
		case "history":
			wantRuntimeType(node.value, "History", walk);
			return;
		case "print":
			useExpression(asCall(node.value, walk), "text", walk);
			return;
		case "if": {
			const given = blockGiven(node.condition, walk);
			if (given !== undefined) {
				walkNodes((given !== false) === node.negated ? node.otherwise : node.body, inBlock(walk));
				return;
			}
			useExpression(node.condition, "condition", walk);
			const inside = guardAll(shownBy(node.condition, walk), inBlock(walk));
			walkNodes(node.body, node.negated ? inBlock(walk) : inside);
			walkNodes(node.otherwise, node.negated ? inside : inBlock(walk));
			return;
		}
		case "with": {
			const shape = useExpression(node.subject, "condition", walk);
			// With an else branch the author has thought of its absence.
			if (shape !== undefined && node.otherwise.length === 0) markRequired(shape, walk);
			const context = shape ?? createShape("this");
			// {{#with this}} adds no level for ../.
			const contexts = context === walk.contexts.at(-1) ? walk.contexts : [...walk.contexts, context];
			walkNodes(node.body, {
				...guardAll([context], inBlock(walk)),
				contexts,
				parameters: withParameters(walk, node.parameters, [context]),
			});
			walkNodes(node.otherwise, inBlock(walk));
			return;
		}
		case "each": {
			const shape = useExpression(node.subject, "condition", walk) ?? createShape("this");
			const element = loopOver(shape, node.subject.span);
			markRequired(shape, walk);
			walkNodes(node.body, {
				...inBlock(walk),
				contexts: [...walk.contexts, element],
				loops: [...walk.loops, shape],
				parameters: withParameters(walk, node.parameters, [element]),
			});
			walkNodes(node.otherwise, inBlock(walk));
			return;
		}
		case "block":
			walkBlock(node, walk);
			return;
		case "section": {
			const block = asBlock(node, walk);
			if (block !== undefined) {
				walkBlock(block, walk);
				return;
			}
			walk.report(
				sectionParameter(node) ??
					createDiagnostic(
						"type-needed",
						node.span,
						`{{#${wordsOf(node.subject)}}} loops, tests or enters, depending on the value, so its type must be declared.`,
						{ hint: `Declare "${wordsOf(node.subject)}" in input:, or write {{#if}}, {{#each}} or {{#with}}.` },
					),
			);
		}
	}
}

/** Each text is a template of its own: inline partials of one are not seen in another. */
function walkMessage(node: MessageNode | PartNode, walk: Walk): void {
	for (const text of textsIn(node)) walkNodes(text, { ...walk, written: text, inlines: new Map() });
	if (node.kind === "message" || node.part.type === "text") return;
	const { source } = node.part;
	if (source.kind === "value") wantRuntimeType(source.value, "MediaSource", walk);
	if (source.kind === "bytes") wantRuntimeType(source.value, "Uint8Array", walk);
}

function wantRuntimeType(expression: TemplateExpression, name: RuntimeTypeIR["name"], walk: Walk): void {
	wantType({ value: expression, type: { kind: "runtime", name }, optional: false }, walk);
}

/** A block helper of the user's renders its body in a context of its own, or in the one that it stands in. */
function walkBlock(node: Extract<TemplateNode, { kind: "block" }>, walk: Walk): void {
	useArguments(node.call, walk);
	const context = walk.userHelpers.get(node.call.name)?.block?.context;
	const shape = context && (shapePassed(node.call, context, walk) ?? createShape("this"));
	const given = (walk.userHelpers.get(node.call.name)?.block?.parameters ?? []).map(
		(parameter) => shapePassed(node.call, parameter, walk) ?? createShape("value"),
	);
	walkNodes(node.body, {
		...inBlock(walk),
		contexts: shape ? [...walk.contexts, shape] : walk.contexts,
		parameters: withParameters(walk, node.parameters, given),
	});
	walkNodes(node.otherwise, inBlock(walk));
}

/** What is known of a context that has the type of an argument, or of its items. */
function shapePassed(call: TemplateCall, { of }: BlockContext, walk: Walk): Shape | undefined {
	const argument = of && call.arguments[of.position];
	const shape = argument && useExpression(argument, "condition", walk);
	return shape && (of?.items === true ? loopOver(shape, call.span) : shape);
}

/** A partial uses what it reads of the context that it is given; what is wrong with it, resolution reports. */
function walkPartial(node: TemplatePartial, walk: Walk): void {
	if (typeof node.name !== "string") {
		useExpression(node.name, "text", walk);
		return;
	}
	const found = findPartial(node.name, node.block, walk);
	if (found === undefined) return;
	if (isRedefined(found, node.block, walk)) return;
	const context = partialContext(node, walk);
	const before = entriesBefore(found, node.block, walk);
	if (before.length > 0 && joinRecursion(context, node, walk, before)) return;
	const entered = enterPartial(node.name, found, node.block, context, walk);
	// What equals the outer context adds no level for ../.
	const contexts = entered.outerContexts.at(-1) === context ? entered.outerContexts : entered.contexts;
	walkNodes(found.nodes, { ...entered, contexts, loops: loopsInside(found, node.block, walk.loops) });
}

/**
 * What a partial is given inside of itself is of the same type as what it was given first, whatever its name. Where either
 * has named arguments, the next time decides.
 */
function joinRecursion(
	context: Shape,
	{ name }: TemplatePartial,
	walk: Walk,
	before: readonly EnteredPartial<Shape>[],
): boolean {
	const first = before.find((entered) => entered.context.overlay === undefined);
	if (context.overlay !== undefined || first === undefined) return before.length > 2;
	if (first.blocks === walk.blocks) return true;
	join(context, shapeOf(first.context));
	shapeOf(first.context).recursive ??= String(name);
	return true;
}

function partialContext(node: TemplatePartial, walk: Walk): Shape {
	const base = node.context === undefined ? walk.contexts.at(-1) : useExpression(node.context, "condition", walk);
	const written = givenNames(node);
	const named = new Map(written.map(({ name, value }) => [name, useExpression(value, "condition", walk)]));
	const shape = base ?? createShape("this");
	if (node.context !== undefined) markRequired(shape, walk);
	return named.size === 0 ? shape : { ...createShape(shape.name), overlay: { base: shape, named } };
}

const guardAll = (shapes: readonly Shape[], walk: Walk): Walk => ({
	...walk,
	guarded: new Set([...walk.guarded, ...shapes]),
});

const withParameters = (
	walk: Walk,
	names: readonly string[],
	shapes: readonly Shape[],
): ReadonlyMap<string, Shape | undefined> =>
	new Map([...walk.parameters, ...names.map((name, position) => [name, shapes[position]] as const)]);

function loopOver(shape: Shape, span: Span): Shape {
	shape.looped ??= { span, element: createShape(`${shape.name}[]`) };
	return shape.looped.element;
}

/** Notes what is done with an expression; gives the shape of a path. */
function useExpression(expression: TemplateExpression, use: HelperUse, walk: Walk): Shape | undefined {
	if (expression.kind === "literal") return undefined;
	if (expression.kind === "call") {
		const path = fixedLookup(expression);
		if (path !== undefined) return useExpression({ kind: "path", path, span: expression.span }, use, walk);
		useArguments(expression, walk);
		return undefined;
	}
	const shape = shapeAt(expression.path, walk);
	if (shape !== undefined) useShape(shape, use, expression.span, walk);
	return shape;
}

/** `lookup` with a key that is written out reads a path. */
function fixedLookup({ name, arguments: [object, key] }: TemplateCall): TemplatePath | undefined {
	if (name !== "lookup" || object?.kind !== "path" || key?.kind !== "literal") return undefined;
	return { ...object.path, segments: [...object.path.segments, String(key.value)] };
}

function useArguments(call: TemplateCall, walk: Walk): void {
	const userHelper = walk.userHelpers.get(call.name);
	if (userHelper !== undefined) {
		const { byPosition, byName } = matchArguments(call, userHelper);
		for (const given of [...byPosition, ...byName]) wantType(given, walk);
		return;
	}
	const helper = walk.helpers.get(call.name);
	for (const [position, argument] of call.arguments.entries()) {
		const parameter = helper?.parameters[position] ?? helper?.parameters.findLast(({ rest }) => rest === true);
		useExpression(argument, parameter?.use ?? "any", walk);
	}
	for (const { name, value } of call.named) {
		useExpression(value, helper?.options.find((option) => option.name === name)?.use ?? "any", walk);
	}
}

/** What is given to a helper of the user's has the type that the helper takes; it may be left out where that allows it. */
function wantType({ value, type, optional }: Omit<GivenArgument, "name">, walk: Walk): void {
	const shape = useExpression(value, "condition", walk);
	if (shape === undefined) return;
	if (type.kind === "unknown") shape.taken ??= value.span;
	else shape.wanted = [...(shape.wanted ?? []), { type: definedType(type), span: value.span }];
	if (!optional && !isUndefinable(type)) markRequired(shape, walk);
}

function useShape(shape: Shape, use: HelperUse, span: Span, walk: Walk): void {
	switch (use) {
		case "condition":
		case "maybe":
			return;
		case "text":
		case "value":
			shape.printed ??= span;
			break;
		case "number":
			shape.calculated ??= span;
			break;
		case "list":
			loopOver(shape, span).printed ??= span;
			loopOver(shape, span).required = true;
			break;
		case "any":
			shape.taken ??= span;
	}
	markRequired(shape, walk);
}

/** The values that a condition shows to be there. */
function shownBy(condition: TemplateExpression, walk: Walk): readonly Shape[] {
	const path =
		condition.kind === "call" ? fixedLookup(condition) : condition.kind === "path" ? condition.path : undefined;
	if (path !== undefined) {
		const shape = shapeAt(path, walk);
		return shape === undefined ? [] : [shape];
	}
	if (condition.kind === "call" && condition.name === "and") {
		return condition.arguments.flatMap((argument) => shownBy(argument, walk));
	}
	return [];
}

function markRequired(shape: Shape, walk: Walk): void {
	if (!walk.guarded.has(shape)) shape.required = true;
}

/** The shape that a path reads; undefined for loop data and for paths that leave the root. */
function shapeAt(path: TemplatePath, walk: Walk): Shape | undefined {
	const start = startOf(path, walk);
	if (start === undefined) return undefined;
	let shape = shapeOf(start.shape);
	for (const segment of start.segments) {
		if (shape.overlay?.named.has(segment)) {
			const named = shape.overlay.named.get(segment);
			if (named === undefined) return undefined;
			shape = shapeOf(named);
			continue;
		}
		shape = shapeOf(withoutOverlay(shape));
		shape.member ??= path.span;
		if (!isContext(shape, walk)) markRequired(shape, walk);
		const known = shape.fields.get(segment);
		const name = shape === walk.contexts[0] ? segment : `${shape.name}.${segment}`;
		const next = known ?? createShape(name, path.span);
		if (known === undefined) shape.fields.set(segment, next);
		shape = shapeOf(next);
	}
	return withoutOverlay(shape);
}

const isContext = (shape: Shape, { contexts }: Walk): boolean => contexts.some((context) => shapeOf(context) === shape);

const withoutOverlay = (shape: Shape): Shape =>
	shape.overlay === undefined ? shape : withoutOverlay(shape.overlay.base);

function startOf(path: TemplatePath, walk: Walk): { shape: Shape; segments: readonly string[] } | undefined {
	const [head, ...rest] = path.segments;
	if (head !== undefined && path.depth === 0 && !isScoped(path) && walk.parameters.has(head)) {
		const shape = walk.parameters.get(head);
		return shape && { shape, segments: rest };
	}
	if (!path.data) {
		const shape = walk.contexts.at(-1 - path.depth);
		return shape && { shape, segments: path.segments };
	}
	const [name, ...segments] = path.segments;
	if (name === "root") return { shape: walk.root, segments };
	const loop = walk.loops.at(-1 - path.depth);
	if (loop !== undefined && name === "key") loop.byKey = true;
	if (loop !== undefined && name === "index") loop.byIndex = true;
	return undefined;
}
