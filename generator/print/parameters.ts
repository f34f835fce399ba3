import type { Expression, Parameter, TypeNode, TypeParameter } from "../model/code.ts";
import { removeLines, willBreak } from "./doc-questions.ts";
import { type Doc, group, ifBreak, indent, line, softline } from "./docs.ts";
import type { PrintContext } from "./place.ts";
import { printTypeParameters } from "./type-arguments.ts";

const printParameter = (context: PrintContext, parameter: Parameter, hugged: boolean): Doc => {
	const parent = { kind: "parameter", hugged } as const;
	return [
		parameter.name,
		parameter.optional === true && context.target === "ts" ? "?" : "",
		parameter.type === undefined ? "" : [": ", context.type(parameter.type, { parent, key: "type" })],
		parameter.initial === undefined ? "" : [" = ", context.expression(parameter.initial, { parent, key: "initial" })],
	];
};

/** The only parameter's object type opens on the line of the parenthesis. */
const isHugged = ([only, ...others]: readonly Parameter[]): boolean =>
	only !== undefined && others.length === 0 && only.initial === undefined && only.type?.kind === "objectType";

/** `(a: string, b: number)`. */
const printParameters = (context: PrintContext, parameters: readonly Parameter[]): Doc => {
	if (parameters.length === 0) return "()";
	const hugged = isHugged(parameters);
	const docs = parameters.flatMap((parameter, index): Doc[] => [
		...(index === 0 ? [] : [",", line]),
		printParameter(context, parameter, hugged),
	]);
	return hugged ? ["(", ...docs, ")"] : ["(", indent([softline, ...docs]), ifBreak(","), softline, ")"];
};

/** The return type breaks before the only parameter does. */
const groupsParameters = (
	parameters: readonly Parameter[],
	typeParameters: readonly TypeParameter[],
	returns: TypeNode | undefined,
	returnsDoc: Doc,
): boolean =>
	returns !== undefined &&
	typeParameters.length < 2 &&
	typeParameters[0]?.constraint === undefined &&
	parameters.length === 1 &&
	(returns.kind === "objectType" || willBreak(returnsDoc));

/** Parameters and return type of a declared function or a function type; `arrow` is `: ` or ` => `. */
export const printFunctionHead = (
	context: PrintContext,
	node: {
		readonly typeParameters?: readonly TypeParameter[];
		readonly parameters: readonly Parameter[];
		readonly returns: TypeNode;
	},
	returns: Doc,
): { readonly typeParameters: Doc; readonly rest: Doc } => {
	const parameters = printParameters(context, node.parameters);
	const typeParameters = node.typeParameters ?? [];
	const grouped = groupsParameters(node.parameters, typeParameters, node.returns, returns);
	return {
		typeParameters: context.target === "ts" ? printTypeParameters(context, typeParameters) : "",
		rest: [grouped ? group(parameters) : parameters, returns],
	};
};

type Arrow = Expression & { readonly kind: "arrow" };

const printReturns = (context: PrintContext, arrow: Arrow): Doc =>
	arrow.returns === undefined ? "" : [": ", context.type(arrow.returns, { parent: arrow, key: "returns" })];

/** Parameters and return type of an arrow function; `flat` is for an argument that breaks inside of its body only. */
export const printSignature = (context: PrintContext, arrow: Arrow, flat: boolean): Doc => {
	const parameters = printParameters(context, arrow.parameters);
	const returns = printReturns(context, arrow);
	if (!flat) return group([parameters, returns]);
	return group([group(removeLines(parameters)), group(removeLines(returns))]);
};

/** Whether the signature of an argument (an arrow function) cannot stand on one line. */
export const signatureBreaks = (context: PrintContext, node: Expression): boolean =>
	node.kind === "arrow" &&
	(willBreak(printParameters(context, node.parameters)) ||
		willBreak(printReturns(context, node)) ||
		("kind" in node.body && signatureBreaks(context, node.body)));
