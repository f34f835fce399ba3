import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../support/repository.ts";
import { run, runOk } from "../support/run.ts";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";
import { compilers, resolutions, strictOptions, tsconfig } from "./compiler-options.ts";

/** The app's import of generated code, written as the module resolution wants it. */
const useOf = (extension: string): string => `
import { findPrompt, getPrompt, isPromptId, loadPrompt, type PromptId } from "./generated/index${extension}";
import * as prompts from "./generated/prompts/index${extension}";

const id: PromptId = "billing/refund";
export const model: "gpt-4o" = prompts.support.toOpenAI({
	role: "an agent",
	company: "Acme",
	query: "Why?",
	example_response: "Because.",
	followup: "And?",
}).model;
export const maxTokens: number = getPrompt(id).toAnthropic({
	order: { id: "1", total: 2, currency: "EUR" },
	reason: "late",
	plan: undefined,
}).max_tokens;
export const digest: string | undefined = prompts.digest.messages({ articles: [{ title: "A", source: "b" }] as const })[0]?.content;
export const lazy = async (): Promise<string> => (await loadPrompt("greeting")).text({ name: "Ada" });
export const known: boolean = isPromptId("greeting") && findPrompt("greeting") !== undefined;

// @ts-expect-error a variable is missing
prompts.greeting.text({});
// @ts-expect-error a variable is misspelt
prompts.greeting.text({ nane: "Ada" });
// @ts-expect-error a variable has another type
prompts.greeting.text({ name: ["Ada"] });
// @ts-expect-error a nested variable is missing
prompts.billing.refund.messages({ order: { id: "1", total: 2 }, reason: "late" });
// @ts-expect-error a nested variable is none of the allowed values
prompts.billing.refund.messages({ order: { id: "1", total: 2, currency: "GBP" }, reason: "late" });
// @ts-expect-error there is no prompt of that name
prompts.greetings;
// @ts-expect-error there is no prompt of that id
getPrompt("refund");
// @ts-expect-error a chat prompt has no single text
prompts.support.text;
`;

/** An app that is JavaScript and TypeScript at once and reports what its calls gave. */
const appOf = (extension: string): string => `
import { getPrompt, loadPrompt } from "./generated/index${extension}";
import * as prompts from "./generated/prompts/index${extension}";

const errors = [];
try { prompts.greeting.text({ name: JSON.parse('["secret"]') }); } catch (error) { errors.push(String(error)); }
try { getPrompt(JSON.parse('"greetin"')); } catch (error) { errors.push(String(error)); }
export const report = {
	text: prompts.greeting.text({ name: "Ada" }),
	lazy: (await loadPrompt("greeting")).meta.id,
	errors,
};
`;

const wantedReport = {
	text: "Hello Ada!",
	lazy: "greeting",
	errors: [
		expect.stringMatching(/^PromptInputError: (?=.*greeting)(?=.*name)(?=.*array)(?!.*secret)/s),
		expect.stringMatching(/^PromptNotFoundError: (?=.*greeting)/s),
	],
};

let project: TemporaryProject;
const npm = (...args: string[]) => runOk("npm", args, { cwd: project.folder });
const pmGen = (...args: string[]) => npm("exec", "--no", "--", "pm-gen", ...args);
const tsc = (path: string, ...args: string[]) => run(process.execPath, [path, ...args], { cwd: project.folder });

const emptySource = () => rm(join(project.folder, "src"), { recursive: true, force: true });

beforeAll(async () => {
	project = await createTemporaryProject({}, { prompts: true });
	const packed = await runOk("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", project.folder], {
		cwd: repository,
	});
	// npm's own output: one entry a package.
	const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
	await npm("install", "--prefer-offline", "--no-audit", "--no-fund", "--save-dev", `./${filename}`);
});
afterAll(() => project.remove());

describe.each(Object.keys(resolutions))("an empty project that installs the tarball, under %s", (resolution) => {
	beforeAll(async () => {
		await emptySource();
		await project.write({
			"src/use.ts": useOf(resolution === "nodenext" ? ".js" : ""),
			"tsconfig.json": tsconfig(resolution, ["strict"]),
		});
		await pmGen("--out", "src/generated");
	});

	test.each(compilers)("passes $name", async ({ tsc: path }) => {
		await project.write({ "tsconfig.json": tsconfig(resolution, ["strict"]) });
		expect(await tsc(path, "--noEmit")).toMatchObject({ code: 0, stdout: "" });
	});

	test.each(compilers)("passes $name under the strictest options", async ({ tsc: path, unknown }) => {
		const options = strictOptions.filter((option) => !unknown.includes(option));
		await project.write({ "tsconfig.json": tsconfig(resolution, options) });
		expect(await tsc(path, "--noEmit")).toMatchObject({ code: 0, stdout: "" });
	});

	test("is current as soon as it is generated", async () => {
		await project.write({ "tsconfig.json": tsconfig(resolution, ["strict"]) });
		await pmGen("check", "--out", "src/generated");
	});
});

test("the package holds the schema that pm-gen prints, at the place that definitions name", async () => {
	const { stdout } = await pmGen("schema");
	expect(await readFile(join(project.folder, "node_modules/pm-gen/schema.json"), "utf8")).toBe(stdout);
	const show = 'console.log(require.resolve("pm-gen/schema.json"))';
	const resolved = await runOk(process.execPath, ["-e", show], { cwd: project.folder });
	expect(resolved.stdout).toBe(`${join(project.folder, "node_modules/pm-gen/schema.json")}\n`);
});

test("pm-gen/otel needs no other package, and passes the compilers", async () => {
	await emptySource();
	await project.write({
		"src/use.ts": `
import { instrument } from "pm-gen/otel";
import * as plain from "./generated/prompts/index.js";

export const prompts: typeof plain = instrument(plain, {});
`,
		"tsconfig.json": tsconfig("nodenext", ["strict", "skipLibCheck"]),
	});
	await pmGen("--out", "src/generated");
	for (const { tsc: path } of compilers) expect(await tsc(path, "--noEmit")).toMatchObject({ code: 0, stdout: "" });
	const show = 'import("pm-gen/otel").then((module) => console.log(Object.keys(module).join()))';
	const { stdout } = await runOk(process.execPath, ["-e", show], { cwd: project.folder });
	expect(stdout).toBe("instrument\n");
});

describe("batches", () => {
	const app = (type: (name: string) => string): string => `
import { batchRequests, isBatchRequestError, readBatch } from "pm-gen/batch";
import * as prompts from "./generated/prompts/index.js";

const requests = [];
for await (const request of batchRequests(prompts.triage, "anthropic", [{ ticket: "Where?" }])) requests.push(request);
const [first] = requests;
export const model${type("string | undefined")} = first?.params.model;
const message = { content: [{ type: "text", text: '{"team":"billing","urgent":true,"summary":"Late."}' }] };
const lines = [{ custom_id: "row-1", result: { type: "succeeded", message } }, { custom_id: "b", result: { type: "expired" } }];
const teams${type('("billing" | "shipping" | "other" | undefined)[]')} = [];
for await (const result of readBatch(prompts.triage, "anthropic", lines)) {
	teams.push(result.error ? undefined : result.output.team);
	if (isBatchRequestError(result.error)) teams.push(undefined);
}
export const report = { requests, model, teams };
`;
	const mistakes = `
// @ts-expect-error a row lacks a variable
batchRequests(prompts.triage, "openai", [{ tickett: "Where?" }]);
// @ts-expect-error the prompt is not made for this provider
batchRequests(prompts.triage, "openai-responses", [{ ticket: "Where?" }]);
// @ts-expect-error there is no such API
readBatch(prompts.triage, "langchain", []);
`;

	test("are made and read with the prompt's own types, and by the command", async () => {
		await emptySource();
		await project.write({
			"tsconfig.json": tsconfig("nodenext", ["strict"]),
			"src/batch.ts": app((name) => `: ${name}`) + mistakes,
			"rows.jsonl": '{"ticket":"Where?"}\n',
		});
		await pmGen("--target", "js", "--out", "src/generated");
		for (const { tsc: path } of compilers) expect(await tsc(path, "--noEmit")).toMatchObject({ code: 0, stdout: "" });
		await project.write({ "src/batch.js": app(() => "") });
		const show = 'import("./src/batch.js").then(({ report }) => console.log(JSON.stringify(report)))';
		const shown = JSON.parse((await runOk(process.execPath, ["-e", show], { cwd: project.folder })).stdout);
		expect(shown).toMatchObject({ model: "claude-sonnet-5-5", teams: ["billing", null, null] });
		await pmGen("batch", "triage", "--provider", "anthropic", "--rows", "rows.jsonl", "--out", "requests.jsonl");
		expect(JSON.parse(await readFile(join(project.folder, "requests.jsonl"), "utf8"))).toEqual(shown.requests[0]);
	});
});

test("imports end in .ts where the compiler rewrites them", async () => {
	await emptySource();
	await project.write({
		"src/use.ts": useOf(".ts"),
		"tsconfig.json": tsconfig("nodenext", ["strict", "rewriteRelativeImportExtensions"]),
	});
	await pmGen("--out", "src/generated");
	for (const { tsc: path } of compilers.slice(1)) {
		expect(await tsc(path, "--noEmit")).toMatchObject({ code: 0, stdout: "" });
	}
});

describe("generated JavaScript", () => {
	beforeAll(async () => {
		await emptySource();
		await project.write({ "src/use.ts": useOf(".js"), "tsconfig.json": tsconfig("nodenext", ["strict"]) });
		await pmGen("--target", "js", "--out", "src/generated");
	});

	test.each(compilers)("has declarations that pass $name", async ({ tsc: path, unknown }) => {
		const options = strictOptions.filter((option) => !unknown.includes(option));
		await project.write({ "tsconfig.json": tsconfig("nodenext", options) });
		expect(await tsc(path, "--noEmit")).toMatchObject({ code: 0, stdout: "" });
	});
});

describe("with pm-gen removed from node_modules", () => {
	beforeAll(async () => {
		await emptySource();
		await project.write({ "tsconfig.json": tsconfig("nodenext", ["strict"]) });
		await pmGen("--target", "js", "--out", "src/javascript/generated");
		await pmGen("--target", "ts", "--out", "src/typescript/generated");
		await project.write({ "src/commonjs/package.json": JSON.stringify({ type: "commonjs" }) });
		await pmGen("--target", "js", "--out", "src/commonjs/generated");
		await project.write({
			"src/javascript/app.js": appOf(".js"),
			"src/typescript/app.ts": appOf(".js"),
			"src/commonjs/app.mjs": appOf(".mjs"),
		});
		await rm(join(project.folder, "node_modules/pm-gen"), { recursive: true });
	});

	const reportOf = async (path: string): Promise<unknown> => {
		const show = `import(${JSON.stringify(path)}).then(({ report }) => console.log(JSON.stringify(report)))`;
		return JSON.parse((await runOk(process.execPath, ["-e", show], { cwd: project.folder })).stdout);
	};

	test("generated JavaScript runs under plain node", async () => {
		expect(await reportOf("./src/javascript/app.js")).toEqual(wantedReport);
	});

	test("generated JavaScript runs in a package that is not of modules", async () => {
		expect(await reportOf("./src/commonjs/app.mjs")).toEqual(wantedReport);
	});

	test("generated TypeScript runs when compiled", async () => {
		expect(await tsc(join(repository, "node_modules/typescript/bin/tsc"))).toMatchObject({ code: 0, stdout: "" });
		expect(await reportOf("./build/typescript/app.js")).toEqual(wantedReport);
	});
});
