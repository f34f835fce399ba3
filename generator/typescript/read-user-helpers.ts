import { type Symbol as ExportSymbol, Node, type SourceFile } from "ts-morph";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Host } from "../model/host.ts";
import type { SourceText } from "../model/source-file.ts";
import type { Span } from "../model/span.ts";
import type { UserHelper } from "../model/user-helper.ts";
import { createModuleOpener } from "./create-module-opener.ts";
import { createSpanOf } from "./create-span-of.ts";
import { findUnfit } from "./find-unfit.ts";
import { helperSignature } from "./helper-signature.ts";

/** What was read from a module of helpers; `texts` are the user's files that findings point into. */
export type UserHelperModule = {
	readonly helpers: readonly UserHelper[];
	readonly diagnostics: readonly Diagnostic[];
	readonly texts: readonly SourceText[];
};

/**
 * Reads the signatures of the functions that a module exports, without running it. Its path is relative to the project
 * folder, where the file must be. Exports that are no functions are left alone; a function that cannot be a helper is an
 * error, whether or not a template calls it.
 */
export function readUserHelpers(path: string, host: Host): UserHelperModule {
	const file = createModuleOpener(host)(path);
	const texts = new Map([[path, file.getFullText()]]);
	const spanOf = createSpanOf(host.cwd, texts);
	const broken = syntaxErrors(file, spanOf);
	if (broken.length > 0) return { helpers: [], diagnostics: broken, texts: sourceTexts(texts) };
	const functions = file.getExportSymbols().filter((symbol) => signaturesOf(symbol, file).length > 0);
	const named = functions.filter((symbol) => symbol.getName() !== "default");
	const helpers: UserHelper[] = [];
	const diagnostics: Diagnostic[] = named.length === 0 ? [nothingExported(file, spanOf)] : [];
	for (const symbol of named) {
		const place = placeOf(symbol, file, host.cwd);
		const found = findUnfit(symbol.getName(), signaturesOf(symbol, file), place, spanOf);
		diagnostics.push(...found);
		// One that cannot be a helper is known all the same: its calls are no findings of their own.
		const [signature] = signaturesOf(symbol, file);
		if (signature === undefined) continue;
		const helper = helperSignature(symbol.getName(), signature, place, spanOf);
		const isUnfit = found.some(({ severity }) => severity === "error");
		helpers.push(isUnfit ? { ...helper, returns: { kind: "string" } } : helper);
	}
	return { helpers, diagnostics, texts: sourceTexts(texts) };
}

const sourceTexts = (texts: ReadonlyMap<string, string>): readonly SourceText[] =>
	[...texts].map(([path, text]) => ({ path, text }));

const signaturesOf = (symbol: ExportSymbol, file: SourceFile) => symbol.getTypeAtLocation(file).getCallSignatures();

/** Where an export is declared: its name, in the module that declares it where that is a file of the project. */
function placeOf(symbol: ExportSymbol, file: SourceFile, cwd: string): Node {
	const declarations = [symbol.getAliasedSymbol(), symbol].flatMap((each) => each?.getDeclarations() ?? []);
	const own = declarations.find((node) => {
		const path = node.getSourceFile().getFilePath();
		return path.startsWith(`${cwd}/`) && !path.includes("/node_modules/");
	});
	return own === undefined ? file : nameOf(own);
}

function nameOf(node: Node): Node {
	if (Node.isExportSpecifier(node)) return node.getAliasNode() ?? node.getNameNode();
	if (Node.isFunctionDeclaration(node) || Node.isVariableDeclaration(node)) return node.getNameNode() ?? node;
	return node;
}

function syntaxErrors(file: SourceFile, spanOf: (node: Node) => Span): readonly Diagnostic[] {
	const program = file.getProject().getProgram();
	return program.getSyntacticDiagnostics(file).map((found) => {
		const { path } = spanOf(file);
		const start = found.getStart();
		const message = found.getMessageText();
		return createDiagnostic(
			"invalid-helpers-module",
			{ path, start, end: start + found.getLength() },
			`The module is not valid TypeScript: ${typeof message === "string" ? message : message.getMessageText()}`,
		);
	});
}

function nothingExported(file: SourceFile, spanOf: (node: Node) => Span): Diagnostic {
	const byDefault = file.getDefaultExportSymbol()?.getDeclarations()[0];
	const span = { ...spanOf(file), start: 0, end: 0 };
	return byDefault === undefined
		? createDiagnostic("invalid-helpers-module", span, "The module exports no function.", {
				hint: "Export each helper by its name: export const shout = (text: string) => text.toUpperCase();",
			})
		: createDiagnostic("invalid-helpers-module", spanOf(byDefault), "A default export has no name for templates.", {
				hint: "Export each helper by its name: export const shout = (text: string) => text.toUpperCase();",
			});
}
