import { Node, type Signature, type Type } from "ts-morph";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/span.ts";
import { findThis } from "./find-this.ts";
import { holdsMutable } from "./holds-mutable.ts";

/** Names that a template can never call a helper by: Handlebars' and pm-gen's own blocks. */
const blockNames: ReadonlySet<string> = new Set(
	"if unless each with lookup log helperMissing blockHelperMissing ifEquals unlessEquals".split(" "),
);

/** Why an exported function cannot be a helper, and what is not known about it. */
export function findUnfit(
	name: string,
	signatures: readonly Signature[],
	place: Node,
	spanOf: (node: Node) => Span,
): readonly Diagnostic[] {
	const refuse = (node: Node, why: string, hint: string): Diagnostic =>
		createDiagnostic("invalid-helper", spanOf(node), `The helper "${name}" ${why}.`, { hint });
	const [signature, ...others] = signatures;
	if (signature === undefined) return [];
	if (blockNames.has(name)) {
		return [refuse(place, `has the name of a built-in block`, "Export it by another name.")];
	}
	if (/this$/.test(name)) {
		return [refuse(place, `has a name that Handlebars takes for a path, for it ends in "this"`, "Rename it.")];
	}
	if (others.length > 0) {
		return [refuse(place, "has several signatures", "Give it one signature, with unions or optional parameters.")];
	}
	if (isAsync(signature.getReturnType())) {
		return [
			refuse(place, "is asynchronous", "Prompts are rendered in step: await the value before, and pass it as input."),
		];
	}
	const body = bodyOf(signature, place);
	const reader = body && findThis(body);
	if (reader !== undefined) {
		return [refuse(reader, `reads "this", which generated code does not set`, "Pass what it needs as an argument.")];
	}
	return [
		...findMutable(signature, place, refuse),
		...findBadRenderers(name, signature, place, refuse),
		...findUntyped(name, signature, place, spanOf),
	];
}

type Refuse = (node: Node, why: string, hint: string) => Diagnostic;

const isAsync = (type: Type): boolean =>
	type.isUnion() ? type.getUnionTypes().some(isAsync) : type.isObject() && type.getProperty("then") !== undefined;

/** The function itself; a variable with a declared type holds it as its value. */
function bodyOf(signature: Signature, place: Node): Node | undefined {
	const declaration: Node | undefined = signature.getDeclaration();
	if (declaration !== undefined && !Node.isFunctionTypeNode(declaration)) return declaration;
	const variable = place.getParent();
	return Node.isVariableDeclaration(variable) ? variable.getInitializer() : undefined;
}

function findMutable(signature: Signature, place: Node, refuse: Refuse): readonly Diagnostic[] {
	return signature.getParameters().flatMap((parameter) => {
		const declaration = parameter.getDeclarations().find(Node.isParameterDeclaration);
		if (declaration?.isRestParameter() === true) return [];
		if (!holdsMutable(parameter.getTypeAtLocation(place), place)) return [];
		const hint = "Inputs are readonly, and a helper changes nothing: write readonly string[] for string[].";
		return [refuse(declaration ?? place, "takes a list that it could change", hint)];
	});
}

function findBadRenderers(helper: string, signature: Signature, place: Node, refuse: Refuse): readonly Diagnostic[] {
	const last = signature.getParameters().at(-1);
	const type = last?.getTypeAtLocation(place).getNonNullableType();
	if (helper === "raw" && type?.getProperty("block") !== undefined) {
		return [refuse(place, "has the name of a built-in block", "Export it by another name.")];
	}
	return (["block", "inverse"] as const).flatMap((name) => {
		const property = type?.getProperty(name);
		const [renderer] = property?.getTypeAtLocation(place).getNonNullableType().getCallSignatures() ?? [];
		const parameters = renderer?.getParameters() ?? [];
		const isOpen = parameters.some((parameter) => parameter.getDeclarations().some(isRest));
		if (name === "block" ? !isOpen : parameters.length === 0) return [];
		const hint =
			"Write block: () => string, block: (context: Context) => string, or block: (context: Context, item: Item) => " +
			"string for {{#name as |item|}}; and inverse: () => string.";
		return [refuse(property?.getDeclarations()[0] ?? place, `gives "${name}" more than it takes`, hint)];
	});
}

const isRest = (node: Node): boolean => Node.isParameterDeclaration(node) && node.isRestParameter();

function findUntyped(
	name: string,
	signature: Signature,
	place: Node,
	spanOf: (node: Node) => Span,
): readonly Diagnostic[] {
	const warn = (node: Node, what: string): Diagnostic =>
		createDiagnostic(
			"untyped-helper",
			spanOf(node),
			`${what} of the helper "${name}" has no type: nothing is checked.`,
			{
				hint: "Write its type, or unknown.",
			},
		);
	const parameters = signature.getParameters().flatMap((parameter) => {
		const type = parameter.getTypeAtLocation(place);
		if (!type.isAny() && type.getArrayElementType()?.isAny() !== true) return [];
		return [warn(parameter.getDeclarations()[0] ?? place, `The parameter "${parameter.getName()}"`)];
	});
	return [...parameters, ...(signature.getReturnType().isAny() ? [warn(place, "The result")] : [])];
}
