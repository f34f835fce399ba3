import { dirname, join } from "node:path";
import ts from "typescript";
import { repository } from "./repository.ts";

/** Options under which TypeScript sees as much as it can, and forgives nothing in generated code. */
const options: ts.CompilerOptions = {
	target: ts.ScriptTarget.ES2022,
	lib: ["lib.es2023.d.ts"],
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	types: [],
	strict: true,
	exactOptionalPropertyTypes: true,
	noUncheckedIndexedAccess: true,
	noPropertyAccessFromIndexSignature: true,
	noUnusedLocals: true,
	noUnusedParameters: true,
	verbatimModuleSyntax: true,
	isolatedModules: true,
	isolatedDeclarations: true,
	declaration: true,
	erasableSyntaxOnly: true,
	skipLibCheck: true,
	noEmit: true,
};

const root = join(repository, ".virtual");

/**
 * The lines of a module, counted from 0, in which TypeScript finds nothing. In the other files, path → text, it has to
 * find nothing at all. A line of the module is a whole statement.
 */
export function linesThatCompile(files: Readonly<Record<string, string>>, path: string): ReadonlySet<number> {
	const program = createProgram(files);
	const wrong = ts
		.getPreEmitDiagnostics(program)
		.filter(({ file }) => file?.fileName !== join(root, path))
		.slice(0, 5);
	if (wrong.length > 0) throw new Error(ts.formatDiagnostics(wrong, host));
	const module = program.getSourceFile(join(root, path));
	if (module === undefined) throw new Error(`${path} is not there`);
	const unreadable = program.getSyntacticDiagnostics(module).slice(0, 5);
	if (unreadable.length > 0) throw new Error(ts.formatDiagnostics(unreadable, host));
	const failing = new Set(
		program.getSemanticDiagnostics(module).map(({ start }) => module.getLineAndCharacterOfPosition(start ?? 0).line),
	);
	return new Set(module.getLineStarts().flatMap((_, line) => (failing.has(line) ? [] : [line])));
}

function createProgram(files: Readonly<Record<string, string>>): ts.Program {
	const texts = new Map(Object.entries(files).map(([path, text]) => [join(root, path), text]));
	const disk = ts.createCompilerHost(options);
	return ts.createProgram([...texts.keys()], options, {
		...disk,
		fileExists: (path) => texts.has(path) || disk.fileExists(path),
		directoryExists: (path) => [...texts.keys()].some((file) => dirname(file) === path),
		readFile: (path) => texts.get(path) ?? disk.readFile(path),
		getSourceFile: (path, version, ...rest) => {
			const text = texts.get(path);
			return text === undefined
				? disk.getSourceFile(path, version, ...rest)
				: ts.createSourceFile(path, text, version, true);
		},
	});
}

const host: ts.FormatDiagnosticsHost = {
	getCanonicalFileName: (path) => path,
	getCurrentDirectory: () => root,
	getNewLine: () => "\n",
};
