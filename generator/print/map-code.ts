import type {
	Declaration,
	Expression,
	ObjectProperty,
	Parameter,
	Statement,
	TypeMember,
	TypeNode,
	TypeParameter,
} from "../model/code.ts";

/** What replaces the nodes directly inside of a node; a type replaced by undefined is left out where it is optional. */
export type Mapper = {
	readonly expression: (node: Expression) => Expression;
	readonly type: (node: TypeNode) => TypeNode | undefined;
};

const mapTypes = (types: readonly TypeNode[], mapper: Mapper): readonly TypeNode[] =>
	types.flatMap((type) => mapper.type(type) ?? []);

const mapRequiredType = (type: TypeNode, mapper: Mapper): TypeNode => mapper.type(type) ?? type;

const withType = <T extends { readonly type?: TypeNode }>(node: T, mapper: Mapper): T => {
	const { type, ...rest } = node;
	const mapped = type === undefined ? undefined : mapper.type(type);
	// The spread of a generic type keeps every other field, which TypeScript cannot express.
	return (mapped === undefined ? rest : { ...rest, type: mapped }) as T;
};

const mapParameter = (parameter: Parameter, mapper: Mapper): Parameter => {
	const typed = withType(parameter, mapper);
	return typed.initial === undefined ? typed : { ...typed, initial: mapper.expression(typed.initial) };
};

const mapTypeParameter = (parameter: TypeParameter, mapper: Mapper): TypeParameter =>
	parameter.constraint === undefined
		? parameter
		: { ...parameter, constraint: mapRequiredType(parameter.constraint, mapper) };

const mapMember = (member: TypeMember, mapper: Mapper): TypeMember =>
	member.kind === "propertyType"
		? { ...member, type: mapRequiredType(member.type, mapper) }
		: { ...member, key: mapRequiredType(member.key, mapper), type: mapRequiredType(member.type, mapper) };

const mapProperty = (property: ObjectProperty, mapper: Mapper): ObjectProperty => ({
	...property,
	value: mapper.expression(property.value),
});

/** The same expression with what stands directly in it replaced. */
export const mapExpression = (node: Expression, mapper: Mapper): Expression => {
	const { expression } = mapper;
	switch (node.kind) {
		case "identifier":
		case "import":
		case "string":
		case "number":
		case "boolean":
		case "regex":
		case "null":
		case "undefined":
		case "dynamicImport":
			return node;
		case "template":
			return { ...node, values: node.values.map(expression) };
		case "object":
			return { ...node, properties: node.properties.map((property) => mapProperty(property, mapper)) };
		case "array":
			return { ...node, items: node.items.map(expression) };
		case "member":
			return { ...node, object: expression(node.object) };
		case "index":
			return { ...node, object: expression(node.object), index: expression(node.index) };
		case "call":
		case "new":
			return {
				...node,
				callee: expression(node.callee),
				typeArguments: mapTypes(node.typeArguments, mapper),
				arguments: node.arguments.map(expression),
			};
		case "arrow": {
			const { returns, ...rest } = node;
			const mapped = returns === undefined ? undefined : mapper.type(returns);
			return {
				...rest,
				parameters: node.parameters.map((parameter) => mapParameter(parameter, mapper)),
				body: isStatements(node.body) ? mapStatements(node.body, mapper) : expression(node.body),
				...(mapped === undefined ? {} : { returns: mapped }),
			};
		}
		case "conditional":
			return {
				...node,
				test: expression(node.test),
				then: expression(node.then),
				otherwise: expression(node.otherwise),
			};
		case "binary":
			return { ...node, left: expression(node.left), right: expression(node.right) };
		case "not":
		case "typeof":
		case "spreadItem":
			return { ...node, value: expression(node.value) };
		case "as":
			return { ...node, value: expression(node.value), type: mapRequiredType(node.type, mapper) };
	}
};

/** Whether the body of an arrow function is a block. */
export const isStatements = (body: Expression | readonly Statement[]): body is readonly Statement[] =>
	Array.isArray(body);

const mapStatement = (node: Statement, mapper: Mapper): Statement => {
	const { expression } = mapper;
	switch (node.kind) {
		case "variable": {
			const typed = withType(node, mapper);
			return typed.value === undefined ? typed : { ...typed, value: expression(typed.value) };
		}
		case "assign":
			return { ...node, target: expression(node.target), value: expression(node.value) };
		case "increment":
			return { ...node, target: expression(node.target) };
		case "expression":
		case "throw":
			return { ...node, value: expression(node.value) };
		case "if":
			return {
				...node,
				test: expression(node.test),
				then: mapStatements(node.then, mapper),
				otherwise: mapStatements(node.otherwise, mapper),
			};
		case "forOf":
			return { ...node, iterable: expression(node.iterable), body: mapStatements(node.body, mapper) };
		case "forIn":
			return { ...node, object: expression(node.object), body: mapStatements(node.body, mapper) };
		case "return":
			return node.value === undefined ? node : { ...node, value: expression(node.value) };
	}
};

const mapStatements = (nodes: readonly Statement[], mapper: Mapper): readonly Statement[] =>
	nodes.map((node) => mapStatement(node, mapper));

/** The same type with what stands directly in it replaced. */
export const mapType = (node: TypeNode, mapper: Mapper): TypeNode => {
	switch (node.kind) {
		case "keyword":
		case "literalType":
		case "typeofType":
			return node;
		case "reference":
		case "importType":
			return { ...node, typeArguments: mapTypes(node.typeArguments, mapper) };
		case "arrayType":
			return { ...node, items: mapRequiredType(node.items, mapper) };
		case "tuple":
			return { ...node, items: node.items.map((item) => ({ ...item, type: mapRequiredType(item.type, mapper) })) };
		case "objectType":
			return { ...node, members: node.members.map((member) => mapMember(member, mapper)) };
		case "unionType":
		case "intersection":
			return { ...node, members: mapTypes(node.members, mapper) };
		case "functionType":
			return {
				...node,
				...(node.typeParameters === undefined
					? {}
					: { typeParameters: node.typeParameters.map((parameter) => mapTypeParameter(parameter, mapper)) }),
				parameters: node.parameters.map((parameter) => mapParameter(parameter, mapper)),
				returns: mapRequiredType(node.returns, mapper),
			};
		case "keyof":
		case "predicate":
			return { ...node, type: mapRequiredType(node.type, mapper) };
		case "indexedAccess":
			return { ...node, object: mapRequiredType(node.object, mapper), index: mapRequiredType(node.index, mapper) };
	}
};

/** The same declaration with what stands directly in it replaced. */
export const mapDeclaration = (node: Declaration, mapper: Mapper): Declaration => {
	switch (node.kind) {
		case "constant":
			return { ...withType(node, mapper), value: mapper.expression(node.value) };
		case "function":
			return {
				...node,
				...(node.typeParameters === undefined
					? {}
					: { typeParameters: node.typeParameters.map((parameter) => mapTypeParameter(parameter, mapper)) }),
				parameters: node.parameters.map((parameter) => mapParameter(parameter, mapper)),
				returns: mapRequiredType(node.returns, mapper),
				body: mapStatements(node.body, mapper),
			};
		case "typeAlias":
			return {
				...node,
				...(node.typeParameters === undefined
					? {}
					: { typeParameters: node.typeParameters.map((parameter) => mapTypeParameter(parameter, mapper)) }),
				type: mapRequiredType(node.type, mapper),
			};
		case "interface":
			return { ...node, members: node.members.map((member) => mapMember(member, mapper)) };
		case "exportLocal":
		case "exportFrom":
		case "exportAll":
			return node;
	}
};
