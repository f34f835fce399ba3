import { Node } from "ts-morph";
import { unwrap } from "./follow.ts";

/** The names that zod 4 goes by in an import. */
const modules: ReadonlySet<string> = new Set(["zod", "zod/v4"]);

/** The other editions of zod, whose schemas mean something else. */
const others: ReadonlySet<string> = new Set(["zod/v3", "zod/mini", "zod/v4-mini", "zod/v4/core", "zod/v4/mini"]);

/** A function of zod's by its name: `string`, `iso.date`; `edition` where it is one of another edition. */
export type ZodName = { readonly name: string; readonly edition?: string };

/** Which function of zod's an expression is; undefined where it is none. */
export function zodNameOf(expression: Node): ZodName | undefined {
	const node = unwrap(expression);
	if (Node.isPropertyAccessExpression(node)) {
		const outer = zodNameOf(node.getExpression());
		return outer && { ...outer, name: outer.name === "" ? node.getName() : `${outer.name}.${node.getName()}` };
	}
	return Node.isIdentifier(node) ? importedFromZod(node) : undefined;
}

function importedFromZod(node: Node): ZodName | undefined {
	const declaration = node.getSymbol()?.getDeclarations()[0];
	const statement = declaration?.getFirstAncestor(Node.isImportDeclaration);
	const specifier = statement?.getModuleSpecifierValue() ?? "";
	if (!modules.has(specifier) && !others.has(specifier)) return undefined;
	const edition = others.has(specifier) ? { edition: specifier } : specifier === "zod" ? editionOf(statement) : {};
	const name = Node.isImportSpecifier(declaration) ? declaration.getName() : "z";
	return { name: name === "z" || name === "default" ? "" : name, ...edition };
}

/** `zod` is zod 3 where a package of that version is installed; without any it is taken to be the newest. */
function editionOf(statement: Node | undefined): { readonly edition?: string } {
	const file = Node.isImportDeclaration(statement) ? statement.getModuleSpecifierSourceFile() : undefined;
	return file === undefined || /v4\/classic/.test(file.getFullText()) ? {} : { edition: "zod 3" };
}
