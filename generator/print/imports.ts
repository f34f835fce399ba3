import type { Declaration, Expression, ImportRef, Statement, TypeNode } from "../model/code.ts";
import { printNameList } from "./declaration.ts";
import type { Doc } from "./docs.ts";
import { isIdentifierName } from "./identifier-name.ts";
import { isStatements, mapDeclaration, mapExpression, mapType } from "./map-code.ts";
import { isReservedWord } from "./reserved-word.ts";
import { printString } from "./string-literal.ts";

/** A name that a module imports; `typeOnly` when nothing needs its value. */
type Import = { readonly name: string; readonly local: string; readonly specifier: string; typeOnly: boolean };

/** Every name that declarations bind or mention, apart from the imported ones. */
export const namesIn = (declarations: readonly Declaration[]): ReadonlySet<string> => {
	const names = new Set<string>();
	const expression = (node: Expression): Expression => {
		if (node.kind === "identifier") names.add(node.name);
		if (node.kind === "undefined") names.add("undefined");
		if (node.kind === "arrow") {
			for (const { name } of node.parameters) names.add(name);
			if (isStatements(node.body)) addBindings(node.body, names);
		}
		return mapExpression(node, mapper);
	};
	const type = (node: TypeNode): TypeNode => {
		if (node.kind === "reference" || (node.kind === "typeofType" && node.ref === undefined)) names.add(node.name);
		return mapType(node, mapper);
	};
	const mapper = { expression, type };
	for (const declaration of declarations) {
		if ("name" in declaration && declaration.name !== undefined) names.add(declaration.name);
		if (declaration.kind === "function") {
			for (const { name } of declaration.parameters) names.add(name);
			addBindings(declaration.body, names);
		}
		if ("typeParameters" in declaration) for (const { name } of declaration.typeParameters ?? []) names.add(name);
		mapDeclaration(declaration, mapper);
	}
	return names;
};

const addBindings = (statements: readonly Statement[], names: Set<string>): void => {
	for (const statement of statements) {
		if (statement.kind === "variable") names.add(statement.name);
		if (statement.kind === "forOf") {
			for (const name of statement.binding) names.add(name);
			addBindings(statement.body, names);
		}
		if (statement.kind === "forIn") {
			names.add(statement.binding);
			addBindings(statement.body, names);
		}
		if (statement.kind === "if") {
			addBindings(statement.then, names);
			addBindings(statement.otherwise, names);
		}
	}
};

/** Resolves the imports of a module's declarations, one after the other. */
export type ImportResolver = {
	/** The name that an import has in the module; one that clashes is imported under an alias. */
	readonly localName: (ref: ImportRef) => string;
	/** All imports that were asked for. */
	readonly imports: () => readonly Import[];
};

/** Resolves the imports of a module whose declarations bind or mention these names. */
export const createImportResolver = (
	names: Iterable<string>,
	specifierOf: (from: string) => string,
): ImportResolver => {
	const taken = new Set(names);
	const imports = new Map<string, Import>();
	return {
		localName: ({ name, from, typeOnly }) => {
			const key = `${from} ${name}`;
			const known = imports.get(key);
			if (known !== undefined) {
				known.typeOnly &&= typeOnly;
				return known.local;
			}
			const wish = isIdentifierName(name) ? name : name.replace(/[^A-Za-z0-9$_]+/g, "_").replace(/^(?=\d)/, "_");
			let local = wish;
			for (let count = 1; taken.has(local) || isReservedWord(local); count++) local = `${wish}_${count}`;
			taken.add(local);
			imports.set(key, { name, local, specifier: specifierOf(from), typeOnly });
			return local;
		},
		imports: () => [...imports.values()],
	};
};

/** A declaration with a local name where a name of another module stands. */
export const resolveDeclaration = (
	declaration: Declaration,
	localName: ImportResolver["localName"],
	specifierOf: (from: string) => string,
): Declaration => {
	const expression = (node: Expression): Expression => {
		if (node.kind === "import") return { kind: "identifier", name: localName(node.ref) };
		if (node.kind === "dynamicImport") return { ...node, from: specifierOf(node.from) };
		return mapExpression(node, mapper);
	};
	const type = (node: TypeNode): TypeNode => {
		const mapped = mapType(node, mapper);
		if (mapped.kind === "importType") {
			return { kind: "reference", name: localName(mapped.ref), typeArguments: mapped.typeArguments };
		}
		if (mapped.kind === "typeofType" && mapped.ref !== undefined) {
			return { kind: "typeofType", name: localName({ ...mapped.ref, typeOnly: true }) };
		}
		return mapped;
	};
	const mapper = { expression, type };
	const mapped = mapDeclaration(declaration, mapper);
	return "from" in mapped ? { ...mapped, from: specifierOf(mapped.from) } : mapped;
};

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** `assertInput` before `Message`: upper and lower case are told apart only where nothing else differs. */
const byName = (left: Import, right: Import): number =>
	byText(left.name.toLowerCase(), right.name.toLowerCase()) || byText(left.name, right.name);

const printSpecifier = ({ name, local, typeOnly }: Import, allTypes: boolean): string => {
	const imported = isIdentifierName(name) ? name : printString(name);
	const names = name === local ? name : `${imported} as ${local}`;
	return typeOnly && !allTypes ? `type ${names}` : names;
};

/** One line a module, sorted by specifier and name, with the types among the values. */
export const printImports = (imports: readonly Import[]): readonly Doc[] => {
	const specifiers = [...new Set(imports.map(({ specifier }) => specifier))].sort(byText);
	return specifiers.map((specifier) => {
		const names = imports.filter((each) => each.specifier === specifier).sort(byName);
		const allTypes = names.every(({ typeOnly }) => typeOnly);
		const list = printNameList(names.map((each) => printSpecifier(each, allTypes)));
		return [allTypes ? "import type " : "import ", list, ` from ${printString(specifier)};`];
	});
};
