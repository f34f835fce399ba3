import { Node, type Type, ts } from "ts-morph";
import type { Unfit } from "./report-unfit.ts";

/** Why no value of a prompt is of a type; undefined where that is not seen from the outside. */
export function findUnfitType(type: Type, isOwn: (node: Node) => boolean): Unfit | undefined {
	if (type.isAny()) {
		return {
			what: "has the type `any`, or one that TypeScript cannot find",
			hint: "Write its type, or `unknown`; if it comes from a package, install that.",
		};
	}
	if (type.isTypeParameter()) {
		return {
			what: "depends on a type parameter",
			hint: "Export a type without parameters: `type Input = Box<string>`.",
		};
	}
	const flags = type.getFlags();
	if (flags & ts.TypeFlags.BigIntLike) return unfit("is a `bigint`", "Make it a number or a text.");
	if (flags & ts.TypeFlags.ESSymbolLike) return unfit("is a symbol", leaveOut);
	if (flags & ts.TypeFlags.TemplateLiteral) {
		return unfit("is a template literal type, which is not checked", "Write `string`.");
	}
	if (type.getConstructSignatures().length > 0) return unfit("is a class", leaveOut);
	if (type.getCallSignatures().length > 0) return unfit("is a function", leaveOut);
	return type.isTuple() || type.getArrayElementType() !== undefined ? undefined : findForeign(type, isOwn);
}

const leaveOut = 'Leave it out: `Omit<Input, "name">`, or export a type of what the prompt needs.';

const unfit = (what: string, hint: string): Unfit => ({ what, hint });

const hints: Readonly<Record<string, string>> = {
	Date: "Make it a text such as 2024-12-31, or a number.",
	Map: "Write `Record<string, …>`.",
	ReadonlyMap: "Write `Record<string, …>`.",
	Set: "Write a list: `readonly string[]`.",
	ReadonlySet: "Write a list: `readonly string[]`.",
	Promise: "Await the value before the call.",
};

/** An instance of a class, or of what the language and packages describe by an interface with methods. */
function findForeign(type: Type, isOwn: (node: Node) => boolean): Unfit | undefined {
	const symbol = type.getSymbol();
	const declarations = symbol?.getDeclarations() ?? [];
	const isClass = declarations.some(Node.isClassDeclaration);
	const isForeign = declarations.some((node) => Node.isInterfaceDeclaration(node) && !isOwn(node));
	if (symbol === undefined || (!isClass && !(isForeign && hasMethods(type)))) return undefined;
	const name = symbol.getName();
	return unfit(`is ${isClass ? "an instance of the class" : "a"} \`${name}\``, hints[name] ?? leaveOut);
}

const hasMethods = (type: Type): boolean =>
	type.getProperties().some((property) => property.getDeclarations().some(Node.isMethodSignature));
