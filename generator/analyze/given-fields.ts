import type { TemplateExpression, TemplateNode } from "../model/template-node.ts";
import type { ObjectTypeIR, RuntimeTypeIR } from "../model/type-ir.ts";
import { type GivenField, graftField, type Place } from "./graft-field.ts";
import { isScoped } from "./is-scoped.ts";

/**
 * A declared input with the fields that no schema can declare: the histories, media and bytes that its messages name
 * (issue #5), those of the items of a loop among them.
 */
export const withGivenFields = (input: ObjectTypeIR, items: readonly TemplateNode[]): ObjectTypeIR =>
	fieldsIn(items, { contexts: [[]], parameters: new Map(), optional: false }).reduce(graftField, input);

/** The places in the input that the contexts of blocks and their parameters are; undefined for one that is not known. */
type Walk = {
	readonly contexts: readonly (Place | undefined)[];
	readonly parameters: ReadonlyMap<string, Place | undefined>;
	/** Behind a condition the caller may leave it out. */
	readonly optional: boolean;
};

const fieldsIn = (nodes: readonly TemplateNode[], walk: Walk): readonly GivenField[] =>
	nodes.flatMap((node) => fieldsOf(node, walk));

function fieldsOf(node: TemplateNode, walk: Walk): readonly GivenField[] {
	switch (node.kind) {
		case "message":
			return node.hasParts ? fieldsIn(node.body, walk) : [];
		case "history":
			return fieldOf(node.value, "History", walk);
		case "part": {
			const source = node.part.type === "text" ? undefined : node.part.source;
			if (source?.kind === "value") return fieldOf(source.value, "MediaSource", walk);
			return source?.kind === "bytes" ? fieldOf(source.value, "Uint8Array", walk) : [];
		}
		case "if":
			return fieldsIn([...node.body, ...node.otherwise], { ...walk, optional: true });
		case "each":
		case "with": {
			const subject = placeOf(node.subject, walk);
			const context = node.kind === "with" ? subject : subject && [...subject, "items" as const];
			const [parameter] = node.parameters;
			const inside: Walk = {
				contexts: [...walk.contexts, context],
				parameters: parameter === undefined ? walk.parameters : new Map([...walk.parameters, [parameter, context]]),
				optional: walk.optional,
			};
			return [...fieldsIn(node.body, inside), ...fieldsIn(node.otherwise, { ...walk, optional: true })];
		}
		case "section":
		case "block":
		case "text":
		case "refused":
		case "partial":
		case "inline":
		case "print":
			return [];
	}
}

function fieldOf(expression: TemplateExpression, name: RuntimeTypeIR["name"], walk: Walk): readonly GivenField[] {
	const place = placeOf(expression, walk);
	return place === undefined ? [] : [{ place, name, optional: walk.optional, span: expression.span }];
}

/** The place in the input that a path reads, if it is sure. */
function placeOf(expression: TemplateExpression, { contexts, parameters }: Walk): Place | undefined {
	if (expression.kind !== "path") return undefined;
	const { path } = expression;
	const [head, ...rest] = path.segments;
	const names = (segments: readonly string[]): Place => segments.map((field) => ({ field }));
	if (path.data) return head === "root" ? names(rest) : undefined;
	if (head !== undefined && path.depth === 0 && !isScoped(path) && parameters.has(head)) {
		const start = parameters.get(head);
		return start && [...start, ...names(rest)];
	}
	const context = contexts.at(-1 - path.depth);
	return context && [...context, ...names(path.segments)];
}
