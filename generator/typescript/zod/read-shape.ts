import { Node } from "ts-morph";
import type { FieldIR } from "../../model/type-ir.ts";
import { docsOf } from "../docs-of.ts";
import { declarationOf, initializerOf, returnedBy, unwrap } from "./follow.ts";
import { keyOf } from "./literal-of.ts";
import { refuseSchema, type SchemaWalk } from "./schema-walk.ts";

/** The fields of an object schema, from the object that says them: `{ name: z.string(), ...base.shape }`. */
export function readShape(expression: Node, walk: SchemaWalk): readonly FieldIR[] {
	const node = unwrap(expression);
	if (Node.isObjectLiteralExpression(node)) {
		const fields = node.getProperties().flatMap((property) => readProperty(property, walk));
		// As in JavaScript a later field of a name replaces an earlier one, where that stands.
		return [...new Map(fields.map((field) => [field.name, field])).values()];
	}
	if (Node.isPropertyAccessExpression(node) && node.getName() === "shape") {
		const { type } = walk.readSchema(node.getExpression(), walk);
		if (type.kind === "object") return type.fields;
	}
	const value = Node.isCallExpression(node) ? undefined : initializerOf(declarationOf(node));
	if (value !== undefined) return readShape(value, walk);
	refuseSchema(
		node,
		"has fields that are not written down",
		"Write `{ name: z.string() }`, or `...other.shape`.",
		walk,
	);
	return [];
}

function readProperty(property: Node, walk: SchemaWalk): readonly FieldIR[] {
	if (Node.isSpreadAssignment(property)) return readShape(property.getExpression(), walk);
	const schema = schemaOfProperty(property);
	const name = Node.hasName(property) || Node.isPropertyNamed(property) ? keyOf(property.getNameNode()) : undefined;
	if (schema === undefined || name === undefined || name === "" || name === "__proto__") {
		refuseSchema(property, "has a field that is not read", "Write `name: z.string()`.", walk);
		return [];
	}
	const inside = { ...walk, path: walk.path === "" ? name : `${walk.path}.${name}` };
	const { description, deprecated, default: value, ...rest } = walk.readSchema(schema, inside);
	const docs = docsOf(property.getSymbol(), walk.reading.place);
	return [
		{
			name,
			type: rest.type,
			optional: rest.optional,
			...docs,
			...(description === undefined ? {} : { description }),
			...(deprecated === undefined ? {} : { deprecated }),
			...(value === undefined ? {} : { default: value }),
		},
	];
}

function schemaOfProperty(property: Node): Node | undefined {
	if (Node.isPropertyAssignment(property)) return property.getInitializer();
	if (Node.isShorthandPropertyAssignment(property)) return property.getNameNode();
	return returnedBy(property);
}
