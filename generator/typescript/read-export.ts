import { type Symbol as ExportSymbol, Node, type SourceFile, SymbolFlags } from "ts-morph";
import type { ImportedType, TypeProblem } from "../model/imported-type.ts";
import type { Span } from "../model/span.ts";
import { docsOf } from "./docs-of.ts";
import { importedTypeOf } from "./imported-type-of.ts";
import type { TypeReading } from "./type-reading.ts";
import { isZodSchema } from "./zod/is-zod-schema.ts";
import { readZodSchema } from "./zod/read-zod-schema.ts";

/** What a module exports under a name: a zod schema, or a type where the name is no schema too. */
export function readExport(name: string, file: SourceFile, path: string, spanOf: (node: Node) => Span): ImportedType {
	const exported = file.getExportSymbols();
	const symbol = exported.find((each) => each.getName() === name);
	const refuse = (message: string, hint: string, extra: Partial<TypeProblem> = {}): ImportedType => ({
		problems: [{ code: "invalid-type-import", message, hint, ...extra }],
	});
	if (symbol === undefined) {
		const known = exported.map((each) => each.getName());
		const hint =
			known.length === 0 ? "Write `export` before it." : `It exports ${known.map((each) => `\`${each}\``).join(", ")}.`;
		return refuse(`\`${path}\` exports no \`${name}\`.`, hint, { wanted: { name, known } });
	}
	const target = symbol.getAliasedSymbol() ?? symbol;
	const problems: TypeProblem[] = [];
	const reading = createReading(name, file, problems, spanOf);
	const schema = initializerOf(target);
	if (schema !== undefined && isZodSchema(schema)) {
		const { type, description } = readZodSchema(schema, reading);
		return { type, ...(description === undefined ? {} : { description }), problems };
	}
	const declaration = target.getDeclarations()[0] ?? symbol.getDeclarations()[0] ?? file;
	const span = reading.ownSpanOf(nameNodeOf(declaration));
	const place = span === undefined ? {} : { related: { message: "it stands here", span } };
	if ((target.getFlags() & SymbolFlags.Type) === 0) {
		if (target.getDeclarations().length === 0) {
			return refuse(
				`Where \`${name}\` comes from cannot be found.`,
				"If it comes from a package, install that.",
				place,
			);
		}
		const message = `\`${name}\` is a value, and neither a type nor a zod schema.`;
		return refuse(message, "Export a `type`, an `interface`, or a schema of `z.object`.", place);
	}
	if (target.getDeclarations().some((node) => Node.isTypeParametered(node) && node.getTypeParameters().length > 0)) {
		const hint = `Export a type without parameters: \`type SupportInput = ${name}<string>\`.`;
		return refuse(`\`${name}\` has type parameters, and nothing is given for them.`, hint, place);
	}
	const type = importedTypeOf(target.getDeclaredType(), declaration, reading);
	return { type, ...descriptionOf(target, file), problems };
}

const descriptionOf = (symbol: ExportSymbol, file: SourceFile): { readonly description?: string } => {
	const { description } = docsOf(symbol, file);
	return description === undefined ? {} : { description };
};

function createReading(
	name: string,
	file: SourceFile,
	problems: TypeProblem[],
	spanOf: (node: Node) => Span,
): TypeReading {
	const taken = new Set<string>();
	return {
		name,
		place: file,
		report: (problem) => problems.push(problem),
		ownSpanOf: (node) => {
			const path = node.getSourceFile().getFilePath();
			const isOwn = !path.includes("/node_modules/") && !node.getSourceFile().isFromExternalLibrary();
			return isOwn ? spanOf(node) : undefined;
		},
		takeName: (wish) => {
			const free = [wish, ...Array.from({ length: taken.size }, (_, i) => `${wish}${i + 2}`)];
			const found = free.find((each) => !taken.has(each)) ?? wish;
			taken.add(found);
			return found;
		},
	};
}

/** The expression that a constant or a default export stands for. */
function initializerOf(symbol: ExportSymbol): Node | undefined {
	const declaration = symbol.getValueDeclaration() ?? symbol.getDeclarations().find(Node.isExportAssignment);
	if (Node.isExportAssignment(declaration)) return declaration.getExpression();
	return Node.isVariableDeclaration(declaration) ? declaration.getInitializer() : undefined;
}

const nameNodeOf = (node: Node): Node =>
	Node.hasName(node) || Node.isVariableDeclaration(node) ? (node.getNameNode() ?? node) : node;
