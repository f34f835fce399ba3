import { describe, expect, test } from "vitest";
import { type ConfigFlags, defineConfig, loadConfig } from "../../generator/config.ts";
import { createMemoryHost, type MemoryHostOptions } from "../../generator/host/memory.ts";
import type { ProviderName } from "../../generator/model/provider-name.ts";
import { UsageError } from "../../generator/usage-error.ts";
import { resolveForTest } from "../support/resolve-for-test.ts";

const implemented: readonly ProviderName[] = ["openai", "anthropic", "langchain", "litellm"];

const load = (
	files: Readonly<Record<string, string>>,
	flags: ConfigFlags = {},
	options: MemoryHostOptions = { compilerOptions: { moduleResolution: "bundler" } },
) => loadConfig(createMemoryHost(files, options), flags, implemented);

const fromJson = (config: unknown, flags: ConfigFlags = {}) =>
	load({ "pm-gen.config.json": JSON.stringify(config) }, flags);

describe("where it stands", () => {
	test("nowhere: the defaults", async () => {
		expect(await load({})).toEqual(resolveForTest());
	});

	test.each([
		["pm-gen.config.json", { "pm-gen.config.json": '{ "out": "x" }' }],
		["package.json", { "package.json": '{ "name": "app", "pm-gen": { "out": "x" } }' }],
	])("in %s", async (_, files) => {
		expect((await load(files)).out).toBe("x");
	});

	test.each(["pm-gen.config.ts", "pm-gen.config.js"])("in %s", async (path) => {
		const config = await load({ [path]: "" }, {}, { modules: { [path]: defineConfig({ out: "x" }) } });
		expect(config.out).toBe("x");
	});

	test("in a file that --config names, which wins over the others", async () => {
		const files = { "pm-gen.config.json": '{ "out": "x" }', "config/other.json": '{ "out": "y" }' };
		expect((await load(files, { config: "config/other.json" })).out).toBe("y");
	});

	test.each(["package.json", "./package.json", "packages/app/package.json"])(
		"in the key of a package.json that --config names: %s",
		async (path) => {
			const files = {
				"pm-gen.config.json": '{ "out": "x" }',
				"package.json": '{ "name": "app", "pm-gen": { "out": "y" } }',
				"packages/app/package.json": '{ "name": "app", "pm-gen": { "out": "y" } }',
			};
			expect((await load(files, { config: path })).out).toBe("y");
		},
	);

	test("not in a package.json that --config names and that has no such key", async () => {
		const files = { "package.json": '{ "name": "app" }' };
		await expect(load(files, { config: "package.json" })).rejects.toThrow('package.json has no key "pm-gen".');
	});

	test("flags win", async () => {
		const config = await fromJson(
			{ in: "a", out: "x", providers: ["openai"], target: "ts" },
			{ in: ["b", "c"], out: "y", providers: ["litellm", "anthropic"], target: "js" },
		);
		expect(config).toMatchObject({ in: ["b", "c"], out: "y", target: "js", providers: ["anthropic", "litellm"] });
	});

	test("a package.json without the key", async () => {
		expect(await load({ "package.json": '{ "name": "app" }' })).toEqual(resolveForTest());
	});
});

describe("what it says", () => {
	test("every key", async () => {
		const written = {
			in: ["./prompts/", "agents"],
			out: "./gen/",
			target: "ts",
			providers: ["anthropic"],
			validation: "none",
			wire: true,
			inject: "prompt-manager",
			runtime: "pm-gen/runtime",
			models: { smart: { openai: "gpt-4o" } },
			lint: { "unused-variable": "off" },
			banner: 'import "server-only";',
			importExtension: "ts",
			maxFileBytes: 5,
		} as const;
		expect(await fromJson(defineConfig(written))).toEqual({
			...written,
			in: ["prompts", "agents"],
			out: "gen",
			bannerComments: "",
			moduleSuffix: "",
		});
	});

	test.each(["", "// Acme", "/* Acme\n * Inc. */", '"use client";', 'import "server-only";\n\n// Acme //\n'])(
		"the banner %j",
		async (banner) => {
			expect((await fromJson({ banner })).banner).toBe(banner);
		},
	);

	test("a severity for a code whose findings are not all errors, and an error that stays one", async () => {
		const lint = { "invalid-schema": "off", "setting-without-home": "error", "invalid-yaml": "error" } as const;
		expect((await fromJson({ lint })).lint).toEqual(lint);
	});

	test("a banner's line breaks are LF", async () => {
		expect((await fromJson({ banner: "// a\r\n// b\r// c" })).banner).toBe("// a\n// b\n// c");
	});

	test.each([
		["a comment", "// © Acme\n/* Inc. */", "// © Acme\n/* Inc. */"],
		["a directive", '"use client"', ""],
		[
			"an import between comments",
			'// © Acme\n\nimport "server-only"; // here\n\n/* and here */',
			"// © Acme\n\n // here\n\n/* and here */",
		],
		["comments inside a statement", "globalThis.x = [/* a */ 1];", ""],
		["nothing", " \n", ""],
	])("what of a banner is a comment: %s", async (_, banner, want) => {
		expect((await fromJson({ banner, target: "js" })).bannerComments).toBe(want);
	});

	test("absolute folders are made relative", async () => {
		expect(await load({}, { in: ["/project/x"], out: "/elsewhere/gen" })).toMatchObject({
			in: ["x"],
			out: "../elsewhere/gen",
		});
	});
});

describe("what is wrong with it", () => {
	const cases: readonly (readonly [what: string, config: unknown, message: string])[] = [
		["an unknown key", { outt: "x" }, 'there is no key "outt"; did you mean "out"?'],
		["a key with two letters swapped", { otu: "x" }, 'there is no key "otu"; did you mean "out"?'],
		["another unknown key", { zzzzzzz: 1 }, 'there is no key "zzzzzzz"'],
		["a wrong type", { out: 3 }, '"out": Invalid input: expected string, received number'],
		["an empty folder", { out: "" }, '"out" must not be empty'],
		["no folder", { in: [] }, '"in" must not be empty'],
		["an empty folder among others", { in: ["prompts", ""] }, '"in.1" must not be empty'],
		["no provider", { providers: [] }, '"providers" must not be empty'],
		["too small a number", { maxFileBytes: 0 }, '"maxFileBytes" must be greater than 0'],
		["a wrong type of folders", { in: 3 }, '"in" must be a folder or a list of folders'],
		["a wrong value", { target: "tsx" }, '"target" must be one of "ts", "js"'],
		[
			"an unknown provider",
			{ providers: ["antropic"] },
			'"providers": there is no provider "antropic"; did you mean "anthropic"? The providers are openai,',
		],
		[
			"a provider that is like none",
			{ providers: ["openai", "foo"] },
			'"providers": there is no provider "foo". The providers are openai, anthropic, langchain, litellm.',
		],
		[
			"an unknown code",
			{ lint: { "unused-variabel": "off" } },
			'"lint": there is no diagnostic code "unused-variabel"; did you mean "unused-variable"?',
		],
		[
			"an error that is switched off",
			{ lint: { "missing-partial": "off" } },
			'"lint": "missing-partial" is an error, which cannot be switched off. Remove it and mend what it finds.',
		],
		[
			"an error that is made a warning",
			{ lint: { "unused-variable": "off", "invalid-yaml": "warning" } },
			'"lint": "invalid-yaml" is an error, which cannot be made a warning.',
		],
		["an unknown severity", { lint: { "unused-variable": "warn" } }, 'must be one of "off", "warning", "error"'],
		[
			"an unknown provider of an alias",
			{ models: { smart: { openia: "x" } } },
			'"models.smart": there is no provider "openia"; did you mean "openai"?',
		],
		["a module of helpers that is not there", { helpers: "helpers.ts" }, "and there is no such file"],
		["a module of helpers that is none", { helpers: "helpers.d.ts" }, "no TypeScript or JavaScript module"],
		["no providers", { providers: [] }, '"providers"'],
		["a list", [], "it must be an object with keys, but it is a list"],
		["a text", "prompts", "it must be an object with keys, but it is a string"],
		["nothing", null, "it must be an object with keys, but it is null"],
		[
			"a banner that ends a comment",
			{ banner: "*/ x" },
			'"banner" cannot stand at the head of a module: Unexpected token',
		],
		[
			"a banner that does not end",
			{ banner: "/* Acme" },
			'"banner" cannot stand at the head of a module: Unterminated comment',
		],
		[
			"a licence without comment signs",
			{ banner: "Copyright Acme Inc." },
			'"banner" cannot stand at the head of a module',
		],
		[
			"a banner that breaks its line",
			{ banner: "// Copyright\u2028Acme Inc." },
			'"banner" cannot stand at the head of a module',
		],
		[
			"a banner with a type, for JavaScript",
			{ banner: "const x: number = 1;", target: "js" },
			'"banner" is TypeScript, and the target is "js", plain JavaScript: Unexpected token (1:8)',
		],
		["a banner with an enum, for JavaScript", { banner: "enum E {}", target: "js" }, "Unexpected token (1:6)"],
		["a statement that is not whole", { banner: "const x =" }, '"banner" cannot stand at the head of a module'],
		["an output folder that holds the prompts", { in: "src/prompts", out: "src" }, "is, or holds, the input folder"],
		["an output folder that is the project", { out: "." }, "is, or holds, the input folder"],
		["an output folder that holds the project", { out: ".." }, "is, or holds, the input folder"],
		["an output folder that holds all", { out: "/" }, "is, or holds, the input folder"],
		["an output folder that holds a folder beside it", { in: "../defs/prompts", out: "../defs" }, "the input folder"],
		["an output folder that holds the project only", { in: "../defs", out: "../project" }, "the project folder"],
	];
	test.each(cases)("%s", async (_, config, message) => {
		await expect(fromJson(config)).rejects.toThrow(UsageError);
		await expect(fromJson(config)).rejects.toThrow(message);
	});

	test("a banner with a type, where a flag makes the target JavaScript", async () => {
		await expect(fromJson({ banner: "type A = 1;" }, { target: "js" })).rejects.toThrow(
			'The configuration in pm-gen.config.json is wrong:\n  "banner" is TypeScript, and the target is "js"',
		);
		expect((await fromJson({ banner: "type A = 1;" })).banner).toBe("type A = 1;");
	});

	test("a function is no configuration", async () => {
		const modules = { "pm-gen.config.ts": () => ({ out: "x" }) };
		await expect(load({ "pm-gen.config.ts": "" }, {}, { modules })).rejects.toThrow(
			"The configuration in pm-gen.config.ts is wrong:\n  it must be an object with keys, but it is a function",
		);
	});

	test("the message names the file and every trouble", async () => {
		await expect(fromJson({ outt: 1, target: "x" })).rejects.toThrow(
			[
				"The configuration in pm-gen.config.json is wrong:",
				'  "target" must be one of "ts", "js"',
				'  there is no key "outt"; did you mean "out"?',
			].join("\n"),
		);
	});

	test("a provider of a later version", async () => {
		await expect(fromJson({ providers: ["openai", "gemini"] })).rejects.toThrow(
			'The configuration in pm-gen.config.json names "gemini": not supported yet. This version knows openai, anthropic, langchain, litellm.',
		);
		await expect(load({}, { providers: ["mcp"] })).rejects.toThrow("The configuration in the command line");
	});

	test("JSON that is none", async () => {
		await expect(load({ "pm-gen.config.json": "{" })).rejects.toThrow("pm-gen.config.json is not valid JSON");
	});

	test("two configurations", async () => {
		const files = { "pm-gen.config.json": "{}", "package.json": '{ "pm-gen": {} }' };
		await expect(load(files)).rejects.toThrow("stands in pm-gen.config.json and package.json");
	});

	test("a named file that is not there", async () => {
		await expect(load({}, { config: "x.json" })).rejects.toThrow("There is no configuration file x.json.");
	});
});

describe("relative imports", () => {
	test.each([
		[{}, "none"],
		[{ moduleResolution: "bundler" }, "none"],
		[{ moduleResolution: "Bundler", allowImportingTsExtensions: true }, "none"],
		[{ module: "preserve" }, "none"],
		[{ module: "nodenext" }, "js"],
		[{ module: "NodeNext", moduleResolution: "NodeNext" }, "js"],
		[{ module: "node16" }, "js"],
		[{ module: "node20" }, "js"],
		[{ module: "nodenext", moduleResolution: "bundler" }, "none"],
		[{ moduleResolution: "nodenext", allowImportingTsExtensions: true }, "ts"],
		[{ moduleResolution: "node16", rewriteRelativeImportExtensions: true }, "ts"],
		[{ moduleResolution: "node10" }, "none"],
	])("%j → %s", async (compilerOptions, want) => {
		expect((await load({}, {}, { compilerOptions })).importExtension).toBe(want);
	});

	test("the configuration wins over the tsconfig", async () => {
		expect((await fromJson({ importExtension: "js" })).importExtension).toBe("js");
	});

	test.each<[helpers: string, options: object | undefined, config: object, specifier: string]>([
		["./prompts/helpers.ts", {}, {}, "../../prompts/helpers"],
		["prompts/helpers.mts", {}, {}, "../../prompts/helpers.mjs"],
		["prompts/helpers.js", {}, {}, "../../prompts/helpers"],
		["/project/src/helpers.ts", { module: "nodenext" }, {}, "../helpers.js"],
		["src/helpers.cts", { module: "nodenext" }, {}, "../helpers.cjs"],
		["src/helpers.ts", { module: "nodenext", allowImportingTsExtensions: true }, {}, "../helpers.ts"],
		["src/helpers.ts", { module: "nodenext" }, { target: "js" }, "../helpers.js"],
		["src/helpers.ts", { moduleResolution: "bundler" }, { target: "js" }, "../helpers"],
		["src/helpers.ts", { module: "nodenext" }, { importExtension: "ts" }, "../helpers.ts"],
		["helpers.ts", undefined, {}, "../../helpers.ts"],
		["helpers.js", undefined, { out: "/elsewhere/gen" }, "../../project/helpers.js"],
	])("helpers %s with %j and %j → %s", async (helpers, compilerOptions, config, specifier) => {
		const path = helpers.replace(/^(?:\.\/|\/project\/)/, "");
		const files = { [path]: "", "pm-gen.config.json": JSON.stringify({ ...config, helpers }) };
		const options = compilerOptions === undefined ? {} : { compilerOptions };
		expect((await load(files, {}, options)).helpers).toEqual({ path, specifier });
	});

	test("no tsconfig: JavaScript", async () => {
		expect(await load({ "package.json": '{ "type": "module" }' }, {}, {})).toMatchObject({
			target: "js",
			importExtension: "js",
			moduleSuffix: "",
		});
	});

	test.each([
		["no package.json", {}, "m"],
		["a CommonJS package", { "package.json": "{}" }, "m"],
		["a module package", { "package.json": '{ "type": "module" }' }, ""],
		["the nearest package.json", { "package.json": '{ "type": "module" }', "src/package.json": "{}" }, "m"],
	])("target js in %s", async (_, files, want) => {
		const config = await load(files, { target: "js" });
		expect(config).toMatchObject({ importExtension: "js", moduleSuffix: want });
	});
});
