import { isAbsolute, posix, relative } from "node:path";
import { z } from "zod";
import { commentsOnly } from "./compare/comments-only.ts";
import { findSyntaxError } from "./compare/find-syntax-error.ts";
import { didYouMean } from "./did-you-mean.ts";
import { type DiagnosticCode, diagnosticCodes } from "./model/codes.ts";
import type { ImportExtension, ResolvedConfig, Target } from "./model/config.ts";
import type { CompilerOptions, Host } from "./model/host.ts";
import type { PmGenConfig } from "./model/pm-gen-config.ts";
import { type ProviderName, providerNames } from "./model/provider-name.ts";
import { validations } from "./model/validation.ts";
import { refuseOutputFolder } from "./output-folder.ts";
import { UsageError } from "./usage-error.ts";

const folder = z.string().min(1);
const diagnosticCode = z.string().refine((code): code is DiagnosticCode => Object.hasOwn(diagnosticCodes, code), {
	error: ({ input }) =>
		`there is no diagnostic code "${input}"${didYouMean(String(input), Object.keys(diagnosticCodes))}`,
});

/** No right code can be made of what an error is about, so it can be neither switched off nor made a warning. */
const refuseErrors = (lint: NonNullable<PmGenConfig["lint"]>, context: z.RefinementCtx): void => {
	for (const [code, severity] of Object.entries(lint)) {
		// The schema of the keys has looked at them.
		const kind = diagnosticCodes[code as DiagnosticCode];
		if (severity === "error" || kind.severity === "warning" || "mayWarn" in kind) continue;
		const message = `"${code}" is an error, which cannot be ${severity === "off" ? "switched off" : "made a warning"}. Remove it and mend what it finds.`;
		context.addIssue({ code: "custom", path: [code], message });
	}
};

/** The schema of the configuration; `implemented` are the providers to name where there is none of a name. */
const createSchema = (implemented: readonly ProviderName[]) => {
	const providerName = z.string().refine((name): name is ProviderName => isProviderName(name), {
		error: ({ input }) => {
			const meant = didYouMean(String(input), providerNames);
			return `there is no provider "${input}"${meant || "."} The providers are ${implemented.join(", ")}.`;
		},
	});
	return z.strictObject({
		in: z.union([folder, z.array(folder).min(1)], "must be a folder or a list of folders").optional(),
		partials: folder.optional(),
		out: folder.optional(),
		target: z.enum(["ts", "js"]).optional(),
		providers: z.array(providerName).min(1).optional(),
		validation: z.enum(validations).optional(),
		inject: z.union([z.boolean(), z.literal("prompt-manager")]).optional(),
		wire: z.boolean().optional(),
		runtime: z.string().min(1).optional(),
		models: z.record(z.string(), z.partialRecord(providerName, z.string().min(1))).optional(),
		lint: z
			.partialRecord(diagnosticCode, z.enum(["off", "warning", "error"]))
			.superRefine(refuseErrors)
			.optional(),
		banner: z
			.string()
			.transform((text) => text.replace(/\r\n?/g, "\n"))
			.optional(),
		helpers: z.string().min(1).optional(),
		importExtension: z.enum(["none", "js", "ts"]).optional(),
		maxFileBytes: z.int().positive().optional(),
	} satisfies Record<keyof PmGenConfig, z.ZodType>);
};

/** Gives a configuration file its type: `export default defineConfig({ out: "src/prompts" })`. */
export function defineConfig(config: PmGenConfig): PmGenConfig {
	return config;
}

/** What the command line says about the configuration; it wins over the file. */
export type ConfigFlags = { readonly config?: string } & {
	readonly [Key in "in" | "out" | "target" | "providers"]?: unknown;
};

const configFiles = ["pm-gen.config.ts", "pm-gen.config.js", "pm-gen.config.json"] as const;
const defaultProviders: readonly ProviderName[] = ["openai", "anthropic", "langchain", "litellm"];

/**
 * Finds, checks and completes the configuration of the host's project folder; `implemented` are the providers that
 * exist. Throws a UsageError, naming the file and the key, for anything that is wrong with it.
 */
export async function loadConfig(
	host: Host,
	flags: ConfigFlags,
	implemented: readonly ProviderName[],
): Promise<ResolvedConfig> {
	const { config: file, ...options } = flags;
	const written = await readConfig(host, file);
	const schema = createSchema(implemented);
	const fromFile = written === undefined ? {} : parseConfig(written.value, written.file, schema);
	const fromFlags = parseConfig(options, "the command line", schema);
	const config: PmGenConfig = { ...fromFile, ...fromFlags };
	refuseUnimplemented(config, implemented, fromFlags.providers === undefined ? written?.file : "the command line");
	const resolved = await resolveConfig(config, host);
	await refuseBrokenBanner(resolved, written?.file);
	return { ...resolved, bannerComments: resolved.banner.trim() === "" ? "" : await commentsOnly(resolved.banner) };
}

type WrittenConfig = { readonly file: string; readonly value: unknown };

async function readConfig(host: Host, file: string | undefined): Promise<WrittenConfig | undefined> {
	if (file !== undefined) {
		const written = await readConfigFile(host, toRelative(file, host.cwd));
		if (written === undefined) throw new UsageError(`There is no configuration file ${file}.`);
		return written;
	}
	const candidates = [...(await Promise.all(configFiles.map((name) => readConfigFile(host, name))))];
	const manifest = await host.readBytes("package.json");
	const inManifest = manifest && readPackageKey(manifest, "package.json");
	const found = [...candidates, inManifest].filter((written) => written !== undefined);
	if (found.length > 1) {
		const files = found.map((written) => written.file).join(" and ");
		throw new UsageError(`The configuration stands in ${files}: keep one of them, or name one with --config.`);
	}
	return found[0];
}

async function readConfigFile(host: Host, path: string): Promise<WrittenConfig | undefined> {
	const bytes = await host.readBytes(path);
	if (bytes === undefined) return undefined;
	if (/(?:^|\/)package\.json$/.test(path)) {
		const written = readPackageKey(bytes, path);
		if (written === undefined) throw new UsageError(`${path} has no key "pm-gen".`);
		return written;
	}
	if (path.endsWith(".json")) return { file: path, value: parseJson(bytes, path) };
	try {
		return { file: path, value: await host.importDefault(path) };
	} catch (error) {
		throw new UsageError(`${path} fails: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
}

function readPackageKey(bytes: Uint8Array, path: string): WrittenConfig | undefined {
	const value = parseJson(bytes, path);
	const hasKey = typeof value === "object" && value !== null && "pm-gen" in value;
	return hasKey ? { file: `${path}, "pm-gen"`, value: value["pm-gen"] } : undefined;
}

function parseJson(bytes: Uint8Array, path: string): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch (error) {
		throw new UsageError(`${path} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
	}
}

type ConfigSchema = ReturnType<typeof createSchema>;

function parseConfig(value: unknown, file: string, schema: ConfigSchema): PmGenConfig {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const keys = Object.keys(schema.shape);
	throw wrongConfig(
		file,
		result.error.issues.flatMap((issue) => describeIssue(issue, value, keys)),
	);
}

function wrongConfig(file: string | undefined, troubles: readonly string[]): UsageError {
	return new UsageError([`The configuration in ${file} is wrong:`, ...troubles.map((line) => `  ${line}`)].join("\n"));
}

function describeIssue(issue: z.core.$ZodIssue, config: unknown, keys: readonly string[]): readonly string[] {
	if (issue.path.length === 0 && issue.code === "invalid_type") {
		return [`it must be an object with keys, but it is ${kindOf(config)}`];
	}
	const subject = `"${issue.path.join(".")}"`;
	// Where a name is wrong, the last step is the name itself or its number in the list, and the message names it.
	const holder = `"${issue.path.slice(0, -1).join(".")}"`;
	switch (issue.code) {
		case "unrecognized_keys":
			return issue.keys.map((key) => `there is no key "${key}"${didYouMean(key, keys)}`);
		case "invalid_key":
			return issue.issues.map((inner) => `${holder}: ${inner.message}`);
		case "invalid_value":
			return [`${subject} must be one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`];
		case "invalid_union":
			return [`${subject} ${issue.message}`];
		case "too_small":
			return [`${subject} must ${issue.origin === "number" ? `be greater than ${issue.minimum}` : "not be empty"}`];
		case "custom":
			return [`${holder}: ${issue.message}`];
		default:
			return [`${subject}: ${issue.message}`];
	}
}

function kindOf(value: unknown): string {
	if (value === null || value === undefined) return String(value);
	return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}

/** The banner is code: what does not parse at the head of a module would break every module. */
async function refuseBrokenBanner(
	{ banner, target }: Pick<ResolvedConfig, "banner" | "target">,
	file: string | undefined,
): Promise<void> {
	if (banner.trim() === "") return;
	const text = `${banner}\n\nexport {};\n`;
	const trouble = await findSyntaxError(text, "ts");
	if (trouble !== undefined) throw wrongConfig(file, [`"banner" cannot stand at the head of a module: ${trouble}`]);
	const typed = target === "js" ? await findSyntaxError(text, "js") : undefined;
	if (typed === undefined) return;
	throw wrongConfig(file, [`"banner" is TypeScript, and the target is "js", plain JavaScript: ${typed}`]);
}

function refuseUnimplemented(
	config: PmGenConfig,
	implemented: readonly ProviderName[],
	file: string | undefined,
): void {
	const missing = (config.providers ?? []).filter((name) => !implemented.some((known) => known === name));
	if (missing.length === 0) return;
	throw new UsageError(
		`The configuration in ${file} names ${missing.map((name) => `"${name}"`).join(", ")}: ` +
			`not supported yet. This version knows ${implemented.join(", ")}.`,
	);
}

async function resolveConfig(config: PmGenConfig, host: Host): Promise<Omit<ResolvedConfig, "bannerComments">> {
	const roots = [config.in ?? "prompts"].flat().map((path) => toRelative(path, host.cwd));
	const out = toRelative(config.out ?? "src/generated", host.cwd);
	refuseOutputFolder(out, roots, host);
	const compilerOptions = readCompilerOptions(host, out);
	const target = config.target ?? (compilerOptions === undefined ? "js" : "ts");
	// JavaScript without a tsconfig.json is imported as it is; otherwise TypeScript's rules hold for the user's modules.
	const helpersEnding =
		config.importExtension ??
		(compilerOptions === undefined && target === "js" ? "ts" : importExtensionFor(compilerOptions));
	const chosen = new Set<string>(config.providers ?? defaultProviders);
	return {
		in: [...new Set(roots)],
		...(config.partials === undefined ? {} : { partials: toRelative(config.partials, host.cwd) }),
		out,
		target,
		providers: providerNames.filter((name) => chosen.has(name)),
		validation: config.validation ?? "full",
		inject: config.inject === true ? "json-schema" : config.inject || "none",
		wire: config.wire ?? false,
		runtime: config.runtime ?? "local",
		models: config.models ?? {},
		lint: config.lint ?? {},
		banner: config.banner ?? "",
		...(config.helpers === undefined
			? {}
			: { helpers: await resolveHelpers(config.helpers, host, out, helpersEnding) }),
		importExtension: target === "js" ? "js" : (config.importExtension ?? importExtensionFor(compilerOptions)),
		moduleSuffix: await moduleSuffixFor(target, out, host),
		maxFileBytes: config.maxFileBytes ?? 1_000_000,
	};
}

function toRelative(path: string, cwd: string): string {
	const local = isAbsolute(path) ? relative(cwd, path) : path;
	return posix.normalize(local.replaceAll("\\", "/")).replace(/(?<=.)\/$/, "") || ".";
}

function readCompilerOptions(host: Host, out: string): CompilerOptions | undefined {
	try {
		return host.compilerOptions(out);
	} catch (error) {
		throw new UsageError(`tsconfig.json cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** How relative imports end so that the user's compiler and bundler find them (DESIGN.md §4, "Relative specifiers"). */
function importExtensionFor(options: CompilerOptions | undefined): ImportExtension {
	const resolution = options?.moduleResolution ?? options?.module ?? "";
	if (!/^node(?:16|18|20|next)$/i.test(resolution)) return "none";
	const takesTs = options?.allowImportingTsExtensions === true || options?.rewriteRelativeImportExtensions === true;
	return takesTs ? "ts" : "js";
}

/** The module of helpers, which must be there, and how generated code names it. */
async function resolveHelpers(
	written: string,
	host: Host,
	out: string,
	ending: ImportExtension,
): Promise<NonNullable<ResolvedConfig["helpers"]>> {
	const path = toRelative(written, host.cwd);
	const extension = /(?<!\.d)(\.[cm]?[jt]s)$/.exec(path)?.[0];
	if (extension === undefined) {
		throw new UsageError(`"helpers" names "${written}", which is no TypeScript or JavaScript module.`);
	}
	if ((await host.readBytes(path)) === undefined) {
		throw new UsageError(`"helpers" names "${written}", and there is no such file.`);
	}
	const target = posix.relative(posix.resolve(host.cwd, out), posix.resolve(host.cwd, path));
	const stem = target.slice(0, -extension.length);
	const plain = ending === "none" && (extension === ".ts" || extension === ".js");
	return { path, specifier: plain ? stem : `${stem}${ending === "ts" ? extension : extension.replace("t", "j")}` };
}

/** `.mjs` where Node would take a `.js` file for CommonJS: the nearest package.json decides. */
async function moduleSuffixFor(target: Target, out: string, host: Host): Promise<"" | "m"> {
	if (target === "ts") return "";
	const depth = host.cwd.split("/").length + out.split("/").length;
	for (let level = 0, folder = out; level <= depth; level += 1, folder = posix.join(folder, "..")) {
		const path = posix.join(folder, "package.json");
		const bytes = await host.readBytes(path);
		if (bytes === undefined) continue;
		const value = parseJson(bytes, path);
		const isModule = typeof value === "object" && value !== null && "type" in value && value.type === "module";
		return isModule ? "" : "m";
	}
	return "m";
}

function isProviderName(name: string): name is ProviderName {
	return providerNames.some((known) => known === name);
}
