import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/span.ts";
import type { TemplateNode, TemplatePath } from "../model/template-node.ts";
import type { FieldIR, ObjectTypeIR, TypeIR } from "../model/type-ir.ts";
import { scalarType } from "./types.ts";

/** What the templates of a prompt tell about its input. */
export type Inference = { readonly type: ObjectTypeIR; readonly diagnostics: readonly Diagnostic[] };

/** What is known about one value so far; grows while the templates are walked. */
type Shape = {
	readonly name: string;
	/** Where it is used first; the root and the elements of loops have none. */
	readonly span?: Span;
	/** Used outside of a block that it guards itself, so the caller must give it. */
	required: boolean;
	readonly fields: Map<string, Shape>;
	printed?: Span;
	looped?: { readonly span: Span; readonly element: Shape };
	byKey: boolean;
	byIndex: boolean;
	member?: Span;
};

type Walk = {
	/** The contexts from the root to the current one. */
	readonly contexts: readonly Shape[];
	/** The collections of the enclosing loops, outermost first. */
	readonly loops: readonly Shape[];
	readonly guarded: ReadonlySet<Shape>;
	readonly report: (diagnostic: Diagnostic) => void;
};

/**
 * Infers the input type from how the templates use it (issue #2): printed is text, number or boolean; looped is an array,
 * or a record when `@key` is read and `@index` is not; `a.b` is an object; what is only tested, or only used inside of a
 * block that tests it, is optional. Paths that leave the root are left to resolution, which reports them.
 */
export function infer(bodies: readonly (readonly TemplateNode[])[]): Inference {
	const diagnostics: Diagnostic[] = [];
	const root = createShape("input");
	const walk: Walk = {
		contexts: [root],
		loops: [],
		guarded: new Set(),
		report: (diagnostic) => diagnostics.push(diagnostic),
	};
	for (const body of bodies) walkNodes(body, walk);
	return { type: objectOf(root, walk.report), diagnostics };
}

const createShape = (name: string, span?: Span): Shape => ({
	name,
	...(span === undefined ? {} : { span }),
	required: false,
	fields: new Map(),
	byKey: false,
	byIndex: false,
});

function walkNodes(nodes: readonly TemplateNode[], walk: Walk): void {
	for (const node of nodes) walkNode(node, walk);
}

function walkNode(node: TemplateNode, walk: Walk): void {
	switch (node.kind) {
		case "text":
		case "refused":
			return;
		case "print": {
			const shape = shapeAt(node.path, walk);
			if (shape === undefined) return;
			shape.printed ??= node.path.span;
			markRequired(shape, walk);
			return;
		}
		case "if": {
			const shape = shapeAt(node.condition, walk);
			const inside = shape === undefined ? walk : guard(shape, walk);
			walkNodes(node.body, node.negated ? walk : inside);
			walkNodes(node.otherwise, node.negated ? inside : walk);
			return;
		}
		case "with": {
			const shape = shapeAt(node.subject, walk);
			// With an else branch the author has thought of its absence.
			if (shape !== undefined && node.otherwise.length === 0) markRequired(shape, walk);
			const context = shape ?? createShape(node.subject.original);
			// {{#with this}} adds no level for ../.
			const contexts = context === walk.contexts.at(-1) ? walk.contexts : [...walk.contexts, context];
			walkNodes(node.body, { ...guard(context, walk), contexts });
			walkNodes(node.otherwise, walk);
			return;
		}
		case "each": {
			const shape = shapeAt(node.subject, walk) ?? createShape(node.subject.original);
			shape.looped ??= { span: node.subject.span, element: createShape(`${shape.name}[]`) };
			markRequired(shape, walk);
			const { element } = shape.looped;
			walkNodes(node.body, { ...walk, contexts: [...walk.contexts, element], loops: [...walk.loops, shape] });
			walkNodes(node.otherwise, walk);
			return;
		}
		case "section":
			walk.report(
				createDiagnostic(
					"type-needed",
					node.span,
					`{{#${node.subject.original}}} loops, tests or enters, depending on the value, so its type must be declared.`,
					{ hint: `Declare "${node.subject.original}" in input:, or write {{#if}}, {{#each}} or {{#with}}.` },
				),
			);
	}
}

const guard = (shape: Shape, walk: Walk): Walk => ({ ...walk, guarded: new Set([...walk.guarded, shape]) });

function markRequired(shape: Shape, walk: Walk): void {
	if (!walk.guarded.has(shape)) shape.required = true;
}

/** The shape that a path reads; undefined for loop data and for paths that leave the root. */
function shapeAt(path: TemplatePath, walk: Walk): Shape | undefined {
	const start = startOf(path, walk);
	if (start === undefined) return undefined;
	let shape = start.shape;
	for (const segment of start.segments) {
		shape.member ??= path.span;
		if (!walk.contexts.includes(shape)) markRequired(shape, walk);
		const known = shape.fields.get(segment);
		const name = shape === walk.contexts[0] ? segment : `${shape.name}.${segment}`;
		const next = known ?? createShape(name, path.span);
		if (known === undefined) shape.fields.set(segment, next);
		shape = next;
	}
	return shape;
}

function startOf(path: TemplatePath, walk: Walk): { shape: Shape; segments: readonly string[] } | undefined {
	if (!path.data) {
		const shape = walk.contexts.at(-1 - path.depth);
		return shape && { shape, segments: path.segments };
	}
	const [name, ...segments] = path.segments;
	if (name === "root" && walk.contexts[0] !== undefined) return { shape: walk.contexts[0], segments };
	const loop = walk.loops.at(-1 - path.depth);
	if (loop !== undefined && name === "key") loop.byKey = true;
	if (loop !== undefined && name === "index") loop.byIndex = true;
	return undefined;
}

function objectOf(shape: Shape, report: (diagnostic: Diagnostic) => void): ObjectTypeIR {
	const fields = [...shape.fields].map(
		([name, field]): FieldIR => ({
			name,
			type: typeOf(field, report),
			optional: !field.required,
			...(field.span === undefined ? {} : { span: field.span }),
		}),
	);
	return { kind: "object", fields };
}

function typeOf(shape: Shape, report: (diagnostic: Diagnostic) => void): TypeIR {
	const uses = usesOf(shape);
	const [first, second] = uses;
	if (first !== undefined && second !== undefined) {
		report(
			createDiagnostic(
				"conflicting-use",
				second.span,
				`"${shape.name}" is ${second.word} here and ${first.word} elsewhere; no single type allows both.`,
				{
					related: [{ message: `${first.word} here`, span: first.span }],
					hint: `Declare the type of "${shape.name}" in input:, or use two variables.`,
				},
			),
		);
	}
	if (shape.looped !== undefined) {
		const element = typeOf(shape.looped.element, report);
		const items: TypeIR = isUnused(shape.looped.element) ? { kind: "unknown" } : element;
		return shape.byKey && !shape.byIndex ? { kind: "record", values: items } : { kind: "array", items };
	}
	return shape.fields.size > 0 ? objectOf(shape, report) : scalarType;
}

const isUnused = (shape: Shape): boolean =>
	shape.printed === undefined && shape.looped === undefined && shape.fields.size === 0 && !shape.required;

/** The uses that exclude each other, in the order of the file. A list may be asked for its length. */
function usesOf(shape: Shape): readonly { readonly word: string; readonly span: Span }[] {
	const onlyLength = shape.looped !== undefined && [...shape.fields.keys()].every((name) => name === "length");
	const uses = [
		shape.printed && { word: "printed", span: shape.printed },
		shape.looped && { word: "looped over", span: shape.looped.span },
		shape.member && !onlyLength ? { word: "read as an object", span: shape.member } : undefined,
	];
	return uses.filter((use) => use !== undefined).sort((a, b) => a.span.start - b.span.start);
}
