import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importsBelow, importsOf, type ModuleImport, packageOf } from "./support/module-imports.ts";
import { repository } from "./support/repository.ts";

/**
 * "Imports point one way": each part of the repository and the parts it may import beside itself. The first part whose
 * path begins a file's path is the file's part, so single files stand before folders.
 */
const parts: Readonly<Record<string, readonly string[]>> = {
	"generator/cli.ts": ["generator/commands/"],
	"generator/index.ts": ["generator/pipeline.ts", "generator/config.ts", "generator/model/"],
	"generator/pipeline.ts": [
		"generator/parse/",
		"generator/analyze/",
		"generator/lower/",
		"generator/providers/",
		"generator/helpers/",
		"generator/emit/",
		"generator/print/",
		"generator/model/",
	],
	"generator/config.ts": [
		"generator/compare/",
		"generator/did-you-mean.ts",
		"generator/output-folder.ts",
		"generator/usage-error.ts",
		"generator/model/",
	],
	"generator/output-folder.ts": ["generator/usage-error.ts", "generator/model/"],
	"generator/discover.ts": [
		"generator/decode-utf8.ts",
		"generator/glob.ts",
		"generator/usage-error.ts",
		"generator/model/",
	],
	"generator/discover-schemas.ts": [
		"generator/decode-utf8.ts",
		"generator/glob.ts",
		"generator/parse/prompt-manager-schema-folders.ts",
		"generator/parse/referred-schemas.ts",
		"generator/model/",
	],
	// What is a comment in a file, the front end of its format knows.
	"generator/lint.ts": ["generator/did-you-mean.ts", "generator/parse/", "generator/model/"],
	"generator/write.ts": ["generator/compare/", "generator/glob.ts", "generator/model/"],
	"generator/create-memo.ts": ["generator/model/"],
	"generator/decode-utf8.ts": [],
	"generator/did-you-mean.ts": ["generator/model/"],
	"generator/glob.ts": [],
	"generator/usage-error.ts": [],
	"generator/batch/": ["runtime/batch/", "generator/did-you-mean.ts", "generator/usage-error.ts", "generator/model/"],
	"generator/commands/": [
		"runtime/batch/",
		"generator/batch/",
		// What editors are told of definitions is printed as it is.
		"generator/parse/editor/",
		// Whether TypeScript has to be read is asked before the compiler is loaded.
		"generator/parse/may-import-types.ts",
		"generator/pipeline.ts",
		"generator/create-memo.ts",
		"generator/decode-utf8.ts",
		"generator/host/",
		"generator/write.ts",
		"generator/report/",
		"generator/config.ts",
		"generator/discover.ts",
		"generator/discover-schemas.ts",
		"generator/lint.ts",
		"generator/providers/",
		"generator/typescript/",
		"generator/did-you-mean.ts",
		"generator/usage-error.ts",
		"generator/model/",
	],
	"generator/compare/": [],
	"generator/model/": [],
	"generator/host/": ["generator/model/"],
	"generator/parse/": ["generator/model/"],
	"generator/analyze/": ["generator/model/"],
	"generator/lower/": ["generator/model/"],
	"generator/providers/": ["generator/model/"],
	"generator/helpers/": ["generator/model/"],
	"generator/emit/": ["generator/model/"],
	"generator/print/": ["generator/model/"],
	"generator/report/": ["generator/model/"],
	"generator/typescript/": ["generator/model/"],
	// Entries of their own: what is written beside generated code knows nothing of them. The command makes its files by the
	// library that the user has.
	"runtime/batch/": ["runtime/"],
	"runtime/otel/": ["runtime/"],
	"runtime/": [],
};

/**
 * The packages that one folder alone knows, by the longest beginning of the specifier that stands here. Of prettier
 * two parts are used, each by one folder: the document printer and the parser that `check` compares with.
 */
const packages: Readonly<Record<string, readonly string[]>> = {
	"@jridgewell/gen-mapping": ["generator/print/"],
	"@opentelemetry/api": ["runtime/otel/"],
	"cli-progress": ["generator/commands/"],
	commander: ["generator/commands/"],
	"csv-parse": ["generator/batch/"],
	"fast-glob": ["generator/host/"],
	"get-tsconfig": ["generator/host/"],
	handlebars: ["generator/parse/"],
	jiti: ["generator/host/"],
	"jsonc-parser": ["generator/parse/"],
	prettier: [],
	"prettier/doc": ["generator/print/"],
	"prettier/plugins/acorn": ["generator/compare/"],
	"prettier/plugins/babel": ["generator/compare/"],
	"ts-morph": ["generator/typescript/"],
	"write-file-atomic": ["generator/host/"],
	yaml: ["generator/parse/"],
	zod: ["generator/config.ts", "generator/parse/"],
};

const ownersOf = (specifier: string): readonly string[] | undefined =>
	packages[specifier] ?? packages[packageOf(specifier)];

const partOf = (path: string): string | undefined => Object.keys(parts).find((part) => path.startsWith(part));

function breachesOf(imports: readonly ModuleImport[]): string[] {
	return imports
		.filter(({ from, to, kind }) => {
			const part = partOf(from);
			if (part === undefined) return true;
			if (kind === "file") return partOf(to) !== part && !parts[part]?.some((allowed) => to.startsWith(allowed));
			if (part === "runtime/" || part === "runtime/batch/") return true;
			if (to.startsWith("node:fs")) return !from.startsWith("generator/host/");
			return ownersOf(to)?.some((owner) => from.startsWith(owner)) === false;
		})
		.map(({ from, to }) => `${from} imports ${to}`);
}

describe("imports", () => {
	const imports = importsBelow(repository, ["generator", "runtime"]);

	test("point one way, and a package is known to its owner only", () => {
		expect(breachesOf(imports)).toEqual([]);
	});

	test("name no part that is not there", () => {
		expect(Object.keys(parts).filter((part) => !existsSync(join(repository, part)))).toEqual([]);
	});

	test("name no package that its owner no longer imports", () => {
		const used = (name: string, owner: string): boolean =>
			imports.some(({ from, to }) => ownersOf(to) === packages[name] && from.startsWith(owner));
		const rows = Object.entries(packages).flatMap(([name, owners]) => owners.map((owner) => [name, owner] as const));
		expect(rows.filter(([name, owner]) => !used(name, owner))).toEqual([]);
	});
});

describe("a breach is found", () => {
	const cases = [
		{
			given: ["generator/parse/yaml.ts", `import { lower } from "../lower/index.ts";`],
			want: ["generator/parse/yaml.ts imports generator/lower/index.ts"],
		},
		{
			given: ["generator/model/span.ts", `import type { Rule } from "../analyze/rule.ts";`],
			want: ["generator/model/span.ts imports generator/analyze/rule.ts"],
		},
		{
			given: ["generator/emit/index.ts", `export { own } from "../../runtime/own.ts";`],
			want: ["generator/emit/index.ts imports runtime/own.ts"],
		},
		{
			given: ["runtime/own.ts", `import { readFile } from "node:fs/promises";`],
			want: ["runtime/own.ts imports node:fs/promises"],
		},
		{
			given: ["runtime/index.ts", `export { instrument } from "./otel/instrument.ts";`],
			want: ["runtime/index.ts imports runtime/otel/instrument.ts"],
		},
		{
			given: ["generator/lower/index.ts", `const parser = await import("yaml");`],
			want: ["generator/lower/index.ts imports yaml"],
		},
		{
			given: ["generator/print/format.ts", `import { format } from "prettier"; import { doc } from "prettier/doc";`],
			want: ["generator/print/format.ts imports prettier"],
		},
		{
			given: ["generator/discover.ts", `import { readFileSync } from "node:fs";`],
			want: ["generator/discover.ts imports node:fs"],
		},
		{
			given: ["generator/new-folder/index.ts", `import { basename } from "node:path";`],
			want: ["generator/new-folder/index.ts imports node:path"],
		},
		{ given: ["generator/parse/yaml.ts", `import { parseDocument } from "yaml"; import "./schema.ts";`], want: [] },
	] as const;

	test.each(cases)("$given", ({ given: [path, text], want }) => {
		expect(breachesOf(importsOf(path, text))).toEqual(want);
	});
});
