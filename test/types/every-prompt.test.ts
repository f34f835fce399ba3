import { symlink } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ProviderName, providerNames } from "../../generator/model/provider-name.ts";
import { compile } from "../../generator/pipeline.ts";
import { providers } from "../../generator/providers/index.ts";
import { randomConversation } from "../conformance/random-conversation.ts";
import { whatProvidersTake } from "../conformance/what-providers-take.ts";
import { configuration } from "../support/prompt-builders.ts";
import { readPrompts } from "../support/read-prompts.ts";
import { repository } from "../support/repository.ts";
import { run } from "../support/run.ts";
import { createSourceFile } from "../support/run-prompt.ts";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";
import { callSites } from "./call-sites.ts";

const seed = Number(process.env["PM_GEN_SEED"] ?? Date.now() % 1_000_000);

/** A prompt that is called: its name in the generated code, and what its definition says. */
type Called = { readonly name: string; readonly hasModel: boolean; readonly hasOutput: boolean };

/** A folder of generated code: the definitions, and the providers that it is made for. */
type Group = {
	readonly folder: string;
	readonly providers: readonly ProviderName[];
	readonly definitions: readonly (Called & { readonly path: string; readonly text: string })[];
};

const own: Group = {
	folder: "own",
	providers: providerNames,
	definitions: Object.entries(readPrompts()).map(([path, text]) => {
		const file = path.split("/").at(-1) ?? "";
		// A prompt has models of its own for some providers alone, so that every call says one.
		return { name: file.split(".")[0] ?? "", path: file, text, hasModel: false, hasOutput: /^output:/m.test(text) };
	}),
};

/** Where media come from is no matter of types, so that one group is made for providers that differ in nothing else. */
const kinds = [...new Set(providerNames.map(kindOf))];

function kindOf(name: ProviderName): string {
	const { files, tools, toolChoices } = whatProvidersTake[name];
	return JSON.stringify([files, tools, toolChoices]);
}

const random: readonly Group[] = kinds.map((kind, i) => {
	const group = providerNames.filter((name) => kindOf(name) === kind);
	const conversations = fc.sample(randomConversation(whatProvidersTake[group[0] ?? "openai"]), { numRuns: 200, seed });
	return {
		folder: `random${i}`,
		providers: group,
		definitions: conversations.map(({ definition }, n) => ({
			name: `p${n}`,
			path: `p${n}.json`,
			text: JSON.stringify(definition),
			hasModel: "model" in definition && definition.model !== undefined,
			hasOutput: "output" in definition && definition.output !== undefined,
		})),
	};
});

const compilerOptions = {
	...{ target: "ES2022", lib: ["ES2023", "DOM", "DOM.Iterable"], types: ["node"] },
	...{ module: "NodeNext", moduleResolution: "NodeNext", allowImportingTsExtensions: true },
	...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
	...{ verbatimModuleSyntax: true, isolatedModules: true, skipLibCheck: true, noEmit: true },
};

/** A module that gives a provider's clients every prompt of a group. */
function callsOf(provider: ProviderName, { folder, definitions }: Group, generated: string): string {
	const { method, clients, modelKey, calls } = callSites[provider];
	const reader = providers.find(({ name }) => name === provider)?.answer?.name;
	const functions = definitions.map(({ name, hasModel, hasOutput }) => {
		const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
		const hasInput = generated.includes(`export type ${type}`);
		const request = `prompts.${name}.${method}(${hasInput ? "input" : ""})`;
		const named = hasModel || modelKey === undefined ? request : `{ ...${request}, ${modelKey}: "m" }`;
		const lines = calls.map((call) =>
			hasOutput && reader !== undefined ? `prompts.${name}.${reader}(await ${call(named)});` : `await ${call(named)};`,
		);
		return `export async function ${name}(${hasInput ? `input: prompts.${type}` : ""}): Promise<void> {\n${lines.join("\n")}\n}`;
	});
	const refused = calls.map(
		(call) => `// @ts-expect-error what is no request is refused\n() => ${call("{ nothing: 1 }")},`,
	);
	return [
		clients,
		`import * as prompts from "./${folder}/prompts/index.ts";`,
		...functions,
		`export const refused: (() => unknown)[] = [\n${refused.join("\n")}\n];\n`,
	].join("\n");
}

/** The generated code of a group, and the calls of its providers. */
function filesOf(group: Group): Readonly<Record<string, string>> {
	const sources = group.definitions.map(({ path, text }) => createSourceFile(`prompts/${path}`, text));
	const config = configuration({ providers: group.providers, importExtension: "ts" });
	const { files, diagnostics } = compile(sources, config);
	expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
	const generated = files.find(({ path }) => path === "prompts/index.ts")?.text ?? "";
	return {
		...Object.fromEntries(files.map(({ path, text }) => [`${group.folder}/${path}`, text])),
		...Object.fromEntries(
			group.providers.map((provider) => [`${group.folder}-${provider}.ts`, callsOf(provider, group, generated)]),
		),
	};
}

let project: TemporaryProject;

beforeAll(async () => {
	const texts = [own, ...random].map(filesOf);
	project = await createTemporaryProject({
		...Object.assign({}, ...texts),
		"tsconfig.json": JSON.stringify({ compilerOptions, include: ["**/*.ts"] }),
	});
	await symlink(join(repository, "node_modules"), join(project.folder, "node_modules"), "junction");
});

afterAll(() => project.remove());

// One program, by the quickest compiler: it is the only test that gives it so much.
test(`the prompts of prompts/ and 200 random ones of seed ${seed} pass into every SDK's call`, async () => {
	const tsc = join(repository, "node_modules/typescript-7/bin/tsc");
	const { stdout } = await run(process.execPath, [tsc, "--project", "tsconfig.json"], { cwd: project.folder });
	expect(stdout).toBe("");
});
