import type { Declaration, Expression } from "../model/code.ts";
import { mapDeclaration, mapExpression } from "./map-code.ts";

const eraseInExpression = (node: Expression): Expression =>
	node.kind === "as" ? eraseInExpression(node.value) : mapExpression(node, eraser);

const eraser = { expression: eraseInExpression, type: () => undefined };

/** The declarations of a JavaScript module: what is only a type is left out. */
export const eraseTypes = (declarations: readonly Declaration[]): readonly Declaration[] =>
	declarations.flatMap((declaration) => {
		const isType =
			declaration.kind === "typeAlias" ||
			declaration.kind === "interface" ||
			((declaration.kind === "exportFrom" || declaration.kind === "exportAll") && declaration.typeOnly);
		return isType ? [] : [mapDeclaration(withoutSignature(declaration), eraser)];
	});

/** The types of a function's own signature are not printed, and so must import nothing. */
const withoutSignature = (declaration: Declaration): Declaration =>
	declaration.kind === "function"
		? { ...declaration, typeParameters: [], returns: { kind: "keyword", name: "unknown" } }
		: declaration;
