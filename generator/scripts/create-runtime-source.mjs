/** The runtime as one module, made of the files of `runtime/`, whatever stands in them. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import ts from "typescript";

const runtimeFolder = new URL("../../runtime/", import.meta.url);

/** Parses one file of the runtime. */
async function parseFile(url, readText) {
	const text = await readText(fileURLToPath(url));
	return ts.createSourceFile(fileURLToPath(url), text, ts.ScriptTarget.Latest, true);
}

/** The files that a file imports or exports from. */
function dependencies(file, url) {
	return file.statements
		.filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
		.map((statement) => new URL(statement.moduleSpecifier.text, url));
}

/** All files that `index.ts` reaches, each after the files that it needs, without `index.ts` itself. */
async function collectFiles(index, indexUrl, readText) {
	const found = new Map();
	const visit = async (url) => {
		if (found.has(url.href)) return;
		const file = await parseFile(url, readText);
		found.set(url.href, undefined);
		for (const dependency of dependencies(file, url)) await visit(dependency);
		found.delete(url.href);
		found.set(url.href, file);
	};
	for (const url of dependencies(index, indexUrl)) await visit(url);
	return [...found.values()];
}

/** The names that `index.ts` exports. */
function publicNames(index) {
	return new Set(
		index.statements.flatMap((statement) => statement.exportClause.elements.map((element) => element.name.text)),
	);
}

/** The names that a statement declares. */
function declaredNames(statement) {
	return ts.isVariableStatement(statement)
		? statement.declarationList.declarations.map((declaration) => declaration.name.text)
		: [statement.name.text];
}

/** The text of a statement with its comments, exported only when `index.ts` exports it. */
function statementText(statement, file, exported) {
	const text = statement.getFullText(file).trim();
	const names = declaredNames(statement);
	return names.some((name) => exported.has(name)) ? text : text.replace(/^export /m, "");
}

/** A file of the runtime without its imports. */
function bodyText(file, exported) {
	return file.statements
		.filter((statement) => !ts.isImportDeclaration(statement))
		.map((statement) => statementText(statement, file, exported))
		.join("\n\n");
}

/** Fails when two files declare one name: together they would not be a module. */
function assertUniqueNames(files) {
	const names = files
		.flatMap((file) => file.statements.filter((statement) => !ts.isImportDeclaration(statement)))
		.flatMap(declaredNames);
	const twice = names.filter((name, position) => names.indexOf(name) !== position);
	if (twice.length > 0) throw new Error(`Declared twice in runtime/: ${twice.join(", ")}`);
}

const compilerOptions = {
	target: ts.ScriptTarget.ES2022,
	module: ts.ModuleKind.ESNext,
	isolatedDeclarations: true,
	declaration: true,
	verbatimModuleSyntax: true,
};

/** One file as JavaScript, or undefined when it declares types only. */
function javascriptOf(body) {
	const { outputText } = ts.transpileModule(body, { compilerOptions });
	const text = outputText.replace(/^export \{\};$/m, "").trim();
	const parsed = ts.createSourceFile("runtime.js", text, ts.ScriptTarget.Latest);
	return parsed.statements.length === 0 ? undefined : text;
}

/** What one file declares: each statement with its names, and the names that it mentions. */
function declarationsIn(file) {
	const { outputText } = ts.transpileDeclaration(file.text, { compilerOptions, fileName: "runtime.ts" });
	const parsed = ts.createSourceFile("runtime.d.ts", outputText, ts.ScriptTarget.Latest, true);
	return parsed.statements
		.filter((statement) => !ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement))
		.map((statement) => {
			const mentioned = new Set();
			const visit = (node) => {
				if (ts.isIdentifier(node)) mentioned.add(node.text);
				ts.forEachChild(node, visit);
			};
			visit(statement);
			return { names: declaredNames(statement), mentioned, text: statement.getFullText(parsed).trim() };
		});
}

/** What all files declare for users: what `index.ts` exports, and the types that it is made of. */
function declarationsOf(files, exported) {
	const all = files.map(declarationsIn);
	const wanted = new Set(exported);
	for (let size = -1; size !== wanted.size; ) {
		size = wanted.size;
		for (const { names, mentioned } of all.flat()) {
			if (names.some((name) => wanted.has(name))) for (const name of mentioned) wanted.add(name);
		}
	}
	return all.map((declarations) => {
		const kept = declarations.filter(({ names }) => names.some((name) => wanted.has(name)));
		const texts = kept.map(({ names, text }) =>
			names.some((name) => exported.has(name)) ? text : text.replace(/^export /m, ""),
		);
		return texts.length === 0 ? undefined : texts.join("\n\n");
	});
}

/** Joins the texts of files to one module in prettier's own style. */
const join = (texts, fileName) =>
	format(texts.filter((text) => text !== undefined).join("\n\n"), { filepath: fileName });

/** A template literal that holds a text; its lines stay lines, so that a difference can be read. */
const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, "\\$&")}\``;

/** The text of `generator/emit/runtime-source.ts`; `readText` gives the text of a file of `runtime/`. */
export async function createRuntimeSource(readText = (path) => readFile(path, "utf8")) {
	const indexUrl = new URL("index.ts", runtimeFolder);
	const index = await parseFile(indexUrl, readText);
	const exported = publicNames(index);
	const files = await collectFiles(index, indexUrl, readText);
	assertUniqueNames(files);
	const bodies = files.map((file) => bodyText(file, exported));
	const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
	const typescript = await join(bodies, "runtime.ts");
	const javascript = await join(bodies.map(javascriptOf), "runtime.js");
	const declarations = await join(declarationsOf(files, exported), "runtime.d.ts");
	return `// @generated by generator/scripts/embed-runtime.mjs from runtime/. Do not edit.

/** The runtime as one module, in each form that is written beside generated code, and the generator's version. */
export const runtimeSource = {
	version: ${JSON.stringify(version)},
	typescript: ${literal(typescript)},
	javascript: ${literal(javascript)},
	declarations: ${literal(declarations)},
};
`;
}
