import type { Expression, ObjectProperty, TypeMember, TypeNode } from "../../generator/model/code.ts";

/** An expression as compact text, so that a test can state it; covers what providers build and throws for the rest. */
export function showCode(code: Expression): string {
	switch (code.kind) {
		case "identifier":
			return code.name;
		case "import":
			return code.ref.name;
		case "string":
		case "number":
		case "boolean":
			return JSON.stringify(code.value);
		case "null":
			return "null";
		case "object":
			return `{ ${code.properties.map(showProperty).join(", ")} }`;
		case "array":
			return `[${code.items.map(showCode).join(", ")}]`;
		case "member":
			return `${showCode(code.object)}.${code.name}`;
		case "call":
			return `${showCode(code.callee)}(${code.arguments.map(showCode).join(", ")})`;
		case "arrow":
			if (isStatements(code.body)) break;
			return `(${code.parameters.map(({ name }) => name).join(", ")}) => ${showCode(code.body)}`;
		case "conditional":
			return `(${showCode(code.test)} ? ${showCode(code.then)} : ${showCode(code.otherwise)})`;
		case "not":
			return `!${showCode(code.value)}`;
	}
	throw new Error(`showCode does not know ${code.kind}`);
}

/** A type as compact text; covers what providers build and throws for the rest. */
export function showType(type: TypeNode): string {
	switch (type.kind) {
		case "keyword":
			return type.name;
		case "literalType":
			return JSON.stringify(type.value);
		case "importType":
			return type.typeArguments.length === 0
				? type.ref.name
				: `${type.ref.name}<${type.typeArguments.map(showType).join(", ")}>`;
		case "arrayType":
			return `(${showType(type.items)})[]`;
		case "objectType":
			return `{ ${type.members.map(showMember).join("; ")} }`;
		case "unionType":
			return type.members.map(showType).join(" | ");
		case "intersection":
			return type.members.map(showType).join(" & ");
	}
	throw new Error(`showType does not know ${type.kind}`);
}

const showProperty = (property: ObjectProperty): string =>
	property.kind === "spread" ? `...${showCode(property.value)}` : `${property.name}: ${showCode(property.value)}`;

function showMember(member: TypeMember): string {
	if (member.kind === "indexSignature") throw new Error("showType does not know index signatures");
	return `${member.name}: ${showType(member.type)}`;
}

const isStatements = (body: (Expression & { kind: "arrow" })["body"]): body is Exclude<typeof body, Expression> =>
	Array.isArray(body);
