import type { Declaration } from "../model/code.ts";
import { layOutAssignment } from "./assignment.ts";
import { withDocComment } from "./doc-comment.ts";
import { type Doc, group, hardline, ifBreak, indent, join, line } from "./docs.ts";
import { printFunctionHead } from "./parameters.ts";
import type { PrintContext } from "./place.ts";
import { printVariable } from "./statement.ts";
import { printString } from "./string-literal.ts";
import { isHuggedUnion, printTypeParameters } from "./type-arguments.ts";
import { printTypeMember } from "./type-members.ts";

/** A declaration below its doc comment; `ambient` is the form of a declaration file, without values. */
export const printDeclaration = (context: PrintContext, node: Declaration, ambient: boolean): Doc => {
	switch (node.kind) {
		case "constant": {
			const { value, ...signature } = node;
			const contents = ambient ? ["declare ", printAmbient(context, signature)] : printVariable(context, node, "const");
			return printNamed(node, [contents, ";", context.marks.end]);
		}
		case "function":
			return printNamed(node, [ambient ? "declare " : "", printFunction(context, node, ambient)]);
		case "typeAlias":
			return printNamed(node, [printAlias(context, node), ";", context.marks.end]);
		case "interface":
			return printNamed(node, ["interface ", node.name, " ", printInterfaceBody(context, node)]);
		case "exportLocal":
			return ["export ", printNames(node.names), ";"];
		case "exportFrom":
			return ["export ", node.typeOnly ? "type " : "", printNames(node.names), ` from ${printString(node.from)};`];
		case "exportAll": {
			const name = node.name === undefined ? "" : ` as ${node.name}`;
			return `export ${node.typeOnly ? "type " : ""}*${name} from ${printString(node.from)};`;
		}
	}
};

const printNamed = (node: { readonly exported: boolean; readonly doc?: string }, contents: Doc): Doc =>
	withDocComment(node.doc, [node.exported ? "export " : "", contents]);

const printAmbient = (context: PrintContext, node: Omit<Declaration & { kind: "constant" }, "value">): Doc => {
	const parent: Declaration = { ...node, value: { kind: "undefined" } };
	const type = node.type === undefined ? "" : [": ", context.type(node.type, { parent, key: "type" })];
	return group(["const ", context.marks.name(node.origin), node.name, type]);
};

const printFunction = (context: PrintContext, node: Declaration & { kind: "function" }, ambient: boolean): Doc => {
	const returns = context.target === "js" ? "" : [": ", context.type(node.returns, { parent: node, key: "returns" })];
	const head = printFunctionHead(context, node, returns);
	const end: Doc = ambient ? ";" : [" ", context.block(node.body)];
	return ["function ", node.name, head.typeParameters, group(head.rest), end];
};

const printAlias = (context: PrintContext, node: Declaration & { kind: "typeAlias" }): Doc => {
	const typeParameters = node.typeParameters ?? [];
	const left = ["type ", context.marks.name(node.origin), node.name, printTypeParameters(context, typeParameters)];
	const type = context.type(node.type, { parent: node, key: "type" });
	const isConstrained = typeParameters.length > 1 && typeParameters.some(({ constraint }) => constraint !== undefined);
	const breaks = node.type.kind === "unionType" && !isHuggedUnion(node.type);
	const layout = breaks ? "break-after-operator" : isConstrained ? "break-left" : "fluid";
	return layOutAssignment(layout, left, " =", type);
};

const printInterfaceBody = (context: PrintContext, node: Declaration & { kind: "interface" }): Doc => {
	if (node.members.length === 0) return "{}";
	const members = node.members.map((member): Doc => [printTypeMember(context, member), ";"]);
	return ["{", indent([hardline, join(hardline, members)]), hardline, "}"];
};

/** `{ a, b as c }` of an import or an export; a single name never breaks. */
export const printNameList = (names: readonly string[]): Doc => {
	const [only = "", ...others] = names;
	if (others.length === 0) return names.length === 0 ? "{}" : `{ ${only} }`;
	return group(["{", indent([line, join([",", line], [...names])]), ifBreak(","), line, "}"]);
};

const printNames = (names: readonly { readonly local: string; readonly exported: string }[]): Doc =>
	printNameList(names.map(({ local, exported }) => (local === exported ? local : `${local} as ${exported}`)));
