import { Node, type Symbol as ParameterSymbol, type Signature, SymbolFlags, type Type } from "ts-morph";
import type { Span } from "../model/span.ts";
import type { FieldIR } from "../model/type-ir.ts";
import type {
	BlockContext,
	BlockRenderer,
	NamedParameters,
	UserHelper,
	UserHelperParameter,
} from "../model/user-helper.ts";
import { typeIrOf } from "./type-ir-of.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** A helper as its signature says it. `place` is where its types are read, and where findings about it point. */
export function helperSignature(
	name: string,
	signature: Signature,
	place: Node,
	spanOf: (node: Node) => Span,
): UserHelper {
	const symbols = signature.getParameters();
	const parameters = symbols.map((symbol, position) => parameterOf(symbol, position, place));
	const last = symbols.at(-1);
	const lastParameter = parameters.at(-1);
	const type = last?.getTypeAtLocation(place).getNonNullableType();
	const block = type && blockOf(type, symbols, place);
	const named = type && lastParameter && !lastParameter.rest ? namedOf(type, lastParameter.optional, place) : undefined;
	return {
		name,
		parameters: block === undefined ? parameters : parameters.slice(0, -1),
		...(named === undefined ? {} : { named }),
		...(block === undefined ? {} : { block }),
		returns: typeIrOf(signature.getReturnType(), place),
		span: spanOf(place),
	};
}

function parameterOf(symbol: ParameterSymbol, position: number, place: Node): UserHelperParameter {
	const declaration = symbol.getDeclarations().find(Node.isParameterDeclaration);
	const rest = declaration?.isRestParameter() === true;
	const type = symbol.getTypeAtLocation(place);
	const items = rest ? type.getArrayElementType() : undefined;
	const optional = !rest && declaration !== undefined && isOptional(declaration);
	const converted = typeIrOf(items ?? type, place);
	const isName = declaration === undefined || Node.isIdentifier(declaration.getNameNode());
	return {
		name: isName ? symbol.getName() : `argument ${position + 1}`,
		type: rest && items === undefined ? { kind: "unknown" } : optional ? withoutUndefined(converted) : converted,
		optional,
		rest,
	};
}

/** By a question mark, an initial value, or in JavaScript by its comment. */
const isOptional = (declaration: Node): boolean =>
	Node.isParameterDeclaration(declaration) &&
	declaration.getProject().getTypeChecker().compilerObject.isOptionalParameter(declaration.compilerNode);

/** The renderers that a block helper is given in its last parameter. */
function blockOf(type: Type, parameters: readonly ParameterSymbol[], place: Node): BlockRenderer | undefined {
	const block = type.getProperty("block");
	const [signature] = block?.getTypeAtLocation(place).getNonNullableType().getCallSignatures() ?? [];
	if (block === undefined || signature === undefined) return undefined;
	const [context, ...others] = signature.getParameters().map((parameter) => parameter.getTypeAtLocation(place));
	const isKept = context === undefined || context.isUndefined() || context.isVoid();
	return {
		...(isKept ? {} : { context: contextOf(context, parameters, place) }),
		parameters: others.map((each) => contextOf(each, parameters, place)),
		optional: block.hasFlags(SymbolFlags.Optional),
		inverse: type.getProperty("inverse") !== undefined,
	};
}

/** A context of a type parameter has the type of what is given to the parameter that has it, too. */
function contextOf(type: Type, parameters: readonly ParameterSymbol[], place: Node): BlockContext {
	const plain = { type: typeIrOf(type, place) };
	if (!type.isTypeParameter()) return plain;
	const types = parameters.map((parameter) => parameter.getTypeAtLocation(place).getNonNullableType());
	const isSame = (other: Type | undefined): boolean => other?.compilerType === type.compilerType;
	const position = types.findIndex((other) => isSame(other) || isSame(other.getArrayElementType()));
	return position === -1 ? plain : { ...plain, of: { position, items: !isSame(types[position]) } };
}

/** What an object takes by name; undefined for what is no object. */
function namedOf(type: Type, optional: boolean, place: Node): NamedParameters | undefined {
	if (type.isAny() || type.isUnknown()) return { fields: [], additional: { kind: "unknown" }, optional };
	if (!type.isObject() && !type.isIntersection()) return undefined;
	if (type.isArray() || type.isTuple() || type.getCallSignatures().length > 0) return undefined;
	const index = type.getStringIndexType();
	const fields = type
		.getProperties()
		.filter((property) => property.getName() !== "block" && property.getName() !== "inverse")
		.map((property): FieldIR => {
			const optionalField = property.hasFlags(SymbolFlags.Optional);
			const converted = typeIrOf(property.getTypeAtLocation(place), place);
			const fieldType = optionalField ? withoutUndefined(converted) : converted;
			return { name: property.getName(), type: fieldType, optional: optionalField };
		});
	return { fields, ...(index === undefined ? {} : { additional: typeIrOf(index, place) }), optional };
}
