import type { TemplateExpression, TemplateNode } from "../model/template-node.ts";
import type { FieldIR, ObjectTypeIR, RuntimeTypeIR } from "../model/type-ir.ts";

/**
 * A declared input with the fields that no schema can declare: the histories, media and bytes that its messages name
 * (issue #5). Those in a loop belong to its items and are not among them.
 */
export function withGivenFields(input: ObjectTypeIR, items: readonly TemplateNode[]): ObjectTypeIR {
	const declared = new Set(input.fields.map(({ name }) => name));
	const given = new Map<string, FieldIR>();
	for (const field of fieldsIn(items))
		if (!declared.has(field.name) && !given.has(field.name)) given.set(field.name, field);
	return given.size === 0 ? input : { ...input, fields: [...input.fields, ...given.values()] };
}

const fieldsIn = (nodes: readonly TemplateNode[], optional = false): readonly FieldIR[] =>
	nodes.flatMap((node) => fieldsOf(node, optional));

function fieldsOf(node: TemplateNode, optional: boolean): readonly FieldIR[] {
	switch (node.kind) {
		case "message":
			return node.hasParts ? fieldsIn(node.body, optional) : [];
		case "history":
			return fieldOf(node.value, "History", optional);
		case "part": {
			const source = node.part.type === "text" ? undefined : node.part.source;
			if (source?.kind === "value") return fieldOf(source.value, "MediaSource", optional);
			return source?.kind === "bytes" ? fieldOf(source.value, "Uint8Array", optional) : [];
		}
		// Behind a condition the caller may leave it out.
		case "if":
			return [...fieldsIn(node.body, true), ...fieldsIn(node.otherwise, true)];
		case "each":
		case "with":
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

function fieldOf(expression: TemplateExpression, name: RuntimeTypeIR["name"], optional: boolean): readonly FieldIR[] {
	if (expression.kind !== "path") return [];
	const { segments, depth, data } = expression.path;
	const [segment, ...others] = segments;
	if (segment === undefined || others.length > 0 || depth > 0 || data) return [];
	return [{ name: segment, type: { kind: "runtime", name }, optional, span: expression.span }];
}
