import { Script } from "node:vm";
import { transform } from "esbuild";
import { analyze } from "../../generator/analyze/index.ts";
import { emit } from "../../generator/emit/index.ts";
import { helpers } from "../../generator/helpers/index.ts";
import { lower } from "../../generator/lower/index.ts";
import type { ModuleDraft } from "../../generator/model/code.ts";
import type { SourceFile } from "../../generator/model/source-file.ts";
import type { ObjectTypeIR } from "../../generator/model/type-ir.ts";
import { parseSources } from "../../generator/parse/parse-sources.ts";
import { eraseTypes } from "../../generator/print/erase-types.ts";
import { noMarks } from "../../generator/print/marks.ts";
import { printModule } from "../../generator/print/module.ts";
import { configuration } from "../support/prompt-builders.ts";
import { createSourceFile } from "../support/run-prompt.ts";
import type { FuzzCase } from "./fuzz-case.ts";
import { jsonSchemaOf } from "./json-schema-of.ts";
import * as own from "./own-helpers.ts";
import { ownSignatures } from "./own-signatures.ts";

/** What came of a case: the function that was generated, the code of the finding that refuses it, or a crash. */
export type CompiledCase =
	| { readonly kind: "compiled"; readonly input: ObjectTypeIR; readonly render: (input: unknown) => unknown }
	| { readonly kind: "refused"; readonly code: string }
	| { readonly kind: "crashed"; readonly error: unknown };

const config = configuration({
	target: "js",
	importExtension: "js",
	providers: [],
	helpers: { path: "own-helpers.ts", specifier: "own-helpers" },
});

export type CompileCases = (cases: readonly FuzzCase[]) => Promise<readonly CompiledCase[]>;

/**
 * Compiles cases together, each in a folder of its own, and evaluates the JavaScript that is printed for them. Only the
 * prompts' own modules are printed, and no declarations: that would take most of the time.
 */
export async function createCaseCompiler(): Promise<CompileCases> {
	// Generated code imports both by names that do not meet.
	const runtime = { ...Object(await evaluate(runtimeText(), {})), ...own };
	const compileCases: CompileCases = async (cases) => {
		try {
			return await compileTogether(cases, runtime);
		} catch (error) {
			if (cases.length === 1) return [{ kind: "crashed", error }];
			const results = [];
			for (const item of cases) results.push(...(await compileCases([item])));
			return results;
		}
	};
	return compileCases;
}

async function compileTogether(cases: readonly FuzzCase[], runtime: unknown): Promise<readonly CompiledCase[]> {
	const parsed = parseSources(cases.flatMap(sourcesOf));
	const analysis = analyze(parsed.documents, {
		config,
		providers: [],
		helpers,
		userHelpers: ownSignatures,
		partials: parsed.partials,
	});
	const refused = new Map(
		[...parsed.diagnostics, ...analysis.diagnostics]
			.filter(({ severity }) => severity === "error")
			.map(({ span, code }) => [folderOf(span.path), code]),
	);
	const sound = analysis.prompts.filter(({ document }) => !refused.has(folderOf(document.source.path)));
	const prompts = sound.map((prompt) => lower(prompt, { config, providers: [] }));
	const emission = emit(prompts, { config, providers: [], helpers });
	const inputs = new Map(prompts.map((prompt) => [folderOf(prompt.sourcePath), prompt.input]));
	const modules = new Map([...emission.modules].map((module) => [folderOf(module.path), module]));
	return Promise.all(
		cases.map(async (_, position): Promise<CompiledCase> => {
			const folder = `prompts/c${position}`;
			const code = refused.get(folder);
			if (code !== undefined) return { kind: "refused", code };
			const module = modules.get(folder);
			const input = inputs.get(folder);
			if (module === undefined || input === undefined) throw new Error(`${folder} was not generated`);
			return { kind: "compiled", input, render: await renderOf(module, runtime) };
		}),
	);
}

async function renderOf(module: ModuleDraft, runtime: unknown): Promise<(input: unknown) => unknown> {
	const options = { ...config, sourceTexts: new Map<string, string>() };
	const text = printModule(module, eraseTypes(module.declarations), options, {
		target: "js",
		ambient: false,
		marks: noMarks,
	});
	// The prompt of the file x.json; what a generated module exports is known.
	const { x } = (await evaluate(text, runtime)) as { readonly x: { readonly text: (input: unknown) => unknown } };
	return x.text;
}

/** The files of a case: its prompt and its partials, in the folder of its position. */
export const sourcesOf = ({ template, partials, input }: FuzzCase, position: number): readonly SourceFile[] => [
	createSourceFile(
		`prompts/c${position}/x.json`,
		JSON.stringify({ template, ...(input === undefined ? {} : { input: jsonSchemaOf(input) }) }),
	),
	...Object.entries(partials).map(([name, text]) => createSourceFile(`prompts/c${position}/_${name}.hbs`, text)),
];

const folderOf = (path: string): string => path.split("/").slice(0, 2).join("/");

function runtimeText(): string {
	const runtime = emit([], { config, providers: [], helpers }).files.find(({ path }) => path === "runtime.js");
	if (runtime === undefined) throw new Error("there is no runtime");
	return runtime.text;
}

/** Evaluates an ES module as a script, which is forgotten with its last function, as an imported module never is. */
async function evaluate(text: string, imported: unknown): Promise<unknown> {
	const { code } = await transform(text, { format: "cjs", target: "node20" });
	const run = new Script(`(function (module, require) { ${code}\n return module.exports; })`).runInThisContext();
	return run({ exports: {} }, () => imported);
}
