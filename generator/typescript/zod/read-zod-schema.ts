import { type CallExpression, Node } from "ts-morph";
import { pascalCase } from "../../model/pascal-case.ts";
import { docsOf } from "../docs-of.ts";
import type { TypeReading } from "../type-reading.ts";
import type { ZodCall } from "./call.ts";
import { changedSchema } from "./changed-schema.ts";
import { makeSchema } from "./factories.ts";
import { declarationOf, initializerOf, unwrap } from "./follow.ts";
import type { SchemaValue } from "./schema-value.ts";
import { type ReadSchema, refuseSchema, type SchemaWalk } from "./schema-walk.ts";
import { zodNameOf } from "./zod-name.ts";

/** Reads a zod schema from the expression that makes it, as it is written: nothing of the user's is run. */
export function readZodSchema(expression: Node, reading: TypeReading): SchemaValue {
	const walk: SchemaWalk = { reading, path: "", read: new Map(), readSchema };
	const declaration = expression.getParent();
	const value = Node.isVariableDeclaration(declaration)
		? readNamed(declaration, expression, walk)
		: readSchema(expression, walk);
	if (!value.optional && value.default === undefined) return value;
	if (value.type.kind === "unknown") return value;
	return refuseSchema(expression, "may be left out as a whole", "Let its fields be optional.", walk);
}

function readSchema(expression: Node, walk: SchemaWalk): SchemaValue {
	const node = unwrap(expression);
	if (Node.isCallExpression(node)) return readCall(node, walk);
	if (Node.isPropertyAccessExpression(node)) {
		const part = readPart(node.getExpression(), node.getName(), walk);
		if (part !== undefined) return part;
	}
	const declaration = declarationOf(node);
	const value = initializerOf(declaration);
	if (declaration !== undefined && value !== undefined) return readNamed(declaration, value, walk);
	return refuseSchema(node, `is \`${node.getText().slice(0, 40)}\`, whose schema is not found`, notFound, walk);
}

const notFound = "Write the schema in this place, or as a `const` of the project's own.";

/** `schema.shape.name` and `schema.element`. */
function readPart(outer: Node, name: string, walk: SchemaWalk): SchemaValue | undefined {
	const node = unwrap(outer);
	if (Node.isPropertyAccessExpression(node) && node.getName() === "shape") {
		const { type } = walk.readSchema(node.getExpression(), walk);
		const field = type.kind === "object" ? type.fields.find((each) => each.name === name) : undefined;
		if (field === undefined) return undefined;
		const { name: _, span: __, deprecated, ...value } = field;
		return { ...value, ...(deprecated === true ? { deprecated } : {}) };
	}
	if (name !== "element") return undefined;
	const { type } = walk.readSchema(node, walk);
	return type.kind === "array" && type.tuple === undefined ? { type: type.items, optional: false } : undefined;
}

/** A schema that is met inside of itself gets a name, and stands for what is made of it by then. */
function readNamed(declaration: Node, value: Node, walk: SchemaWalk): SchemaValue {
	const known = walk.read.get(declaration);
	if (known?.value !== undefined) return { ...known.value, type: known.reference ?? known.value.type };
	if (known !== undefined) return { type: referenceTo(known, declaration, walk), optional: false };
	const read: ReadSchema = {};
	walk.read.set(declaration, read);
	const own = walk.readSchema(value, walk);
	const docs = docsOf(declaration.getSymbol(), walk.reading.place);
	read.value = { ...docs, ...own };
	if (read.reference !== undefined && (own.optional || own.default !== undefined)) {
		return refuseSchema(value, "holds itself and may be left out", "Write `.optional()` where it is used.", walk);
	}
	return { ...read.value, type: read.reference ?? read.value.type };
}

function referenceTo(read: ReadSchema, declaration: Node, { reading }: SchemaWalk) {
	const name = Node.hasName(declaration) || Node.isVariableDeclaration(declaration) ? declaration.getName() : "value";
	read.reference ??= {
		kind: "reference",
		name: reading.takeName(pascalCase(name.replace(/(?<=.)schema$/i, ""))),
		target: () => read.value?.type ?? { kind: "unknown" },
	};
	return read.reference;
}

function readCall(node: CallExpression, walk: SchemaWalk): SchemaValue {
	const callee = unwrap(node.getExpression());
	const zod = zodNameOf(callee);
	const call = (shown: string): ZodCall => ({ shown, node, walk, argument: (place) => node.getArguments()[place] });
	if (zod?.edition !== undefined) {
		const hint = 'Import it of zod 4: `import * as z from "zod/v4"`.';
		return refuseSchema(node, `is a schema of ${zod.edition}, which means something else`, hint, walk);
	}
	if (zod !== undefined) return makeSchema(zod.name, call(`z.${zod.name}`));
	if (!Node.isPropertyAccessExpression(callee)) {
		const text = callee.getText().slice(0, 40);
		return refuseSchema(node, `is made by a call of \`${text}\`, which is not run`, notFound, walk);
	}
	const name = callee.getName();
	return changedSchema(walk.readSchema(callee.getExpression(), walk), name, call(`.${name}`));
}
