import { join } from "node:path";
import { repository } from "../support/repository.ts";

/** A TypeScript of the matrix: its name, its `tsc`, and the strict options that it does not know yet. */
export type Compiler = { readonly name: string; readonly tsc: string; readonly unknown: readonly string[] };

const compiler = (name: string, folder: string, unknown: readonly string[] = []): Compiler => ({
	name,
	tsc: join(repository, "node_modules", folder, "bin/tsc"),
	unknown,
});

/** The oldest TypeScript that generated code promises to pass, the usual one and the newest. */
export const compilers: readonly Compiler[] = [
	compiler("TypeScript 5.4", "typescript-5.4", ["isolatedDeclarations", "erasableSyntaxOnly"]),
	compiler("TypeScript 5.9", "typescript"),
	compiler("TypeScript 7", "typescript-7"),
];

/** How modules are found, with the rest of the options that a project of that kind has. */
export const resolutions: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	nodenext: { module: "nodenext", moduleResolution: "nodenext" },
	bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** Options that only refuse code: generated code passes all of them together. */
export const strictOptions: readonly string[] = [
	"strict",
	"declaration",
	"isolatedModules",
	"isolatedDeclarations",
	"verbatimModuleSyntax",
	"noUnusedLocals",
	"noUnusedParameters",
	"noPropertyAccessFromIndexSignature",
	"erasableSyntaxOnly",
	"exactOptionalPropertyTypes",
	"noUncheckedIndexedAccess",
	"noImplicitReturns",
	"noImplicitOverride",
	"noFallthroughCasesInSwitch",
	"forceConsistentCasingInFileNames",
];

/** The text of a project's tsconfig.json. */
export const tsconfig = (resolution: string, options: readonly string[]): string =>
	JSON.stringify({
		compilerOptions: {
			target: "es2022",
			lib: ["es2022"],
			types: [],
			rootDir: "src",
			outDir: "build",
			...resolutions[resolution],
			...Object.fromEntries(options.map((option) => [option, true])),
		},
		include: ["src"],
	});
