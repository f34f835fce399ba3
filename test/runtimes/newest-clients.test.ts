import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serialize } from "node:v8";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "../../generator/pipeline.ts";
import { randomConversation } from "../conformance/random-conversation.ts";
import { whatProvidersTake } from "../conformance/what-providers-take.ts";
import { configuration } from "../support/prompt-builders.ts";
import { promptInputs } from "../support/prompt-inputs.ts";
import { readPrompts } from "../support/read-prompts.ts";
import { createRoads, type Roads } from "../support/roads/create-roads.ts";
import { type Call, sendCalls } from "../support/roads/send-calls.ts";
import { runOk } from "../support/run.ts";
import { createSourceFile } from "../support/run-prompt.ts";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";
import { requireRuntime } from "./require-runtime.ts";

/** The providers whose clients have a newer major that does not run in Node 20. */
const providers = ["openai", "openai-responses", "litellm", "gemini", "ai-sdk"] as const;

const seed = Number(process.env["PM_GEN_SEED"] ?? Date.now() % 1_000_000);
const random = fc.sample(randomConversation(whatProvidersTake.openai), { numRuns: 200, seed });

const own = Object.entries(readPrompts()).map(([path, text]) => ({ file: path.split("/").at(-1) ?? "", text }));
const sources = [
	...own.map(({ file, text }) => createSourceFile(`prompts/${file}`, text)),
	...random.map(({ definition }, i) => createSourceFile(`prompts/p${i}.json`, JSON.stringify(definition))),
];
const calls: readonly Call[] = [
	...own.map(({ file }) => ({ prompt: file.split(".")[0] ?? "", input: promptInputs })),
	...random.map(({ input }, i) => ({ prompt: `p${i}`, input })),
];

/** The AI SDK's models of major 7 are told of media what they are; those of 6 see it. */
const untagged = (key: string, value: unknown): unknown => {
	if (key !== "data" || typeof value !== "object" || value === null) return value;
	return "url" in value ? value.url : "data" in value ? value.data : value;
};

let project: TemporaryProject;
let opened: Roads;

beforeAll(async () => {
	const { files } = compile(sources, configuration({ providers, target: "js", importExtension: "js" }));
	project = await createTemporaryProject(Object.fromEntries(files.map(({ path, text }) => [path, text])));
	opened = await createRoads();
});

afterAll(async () => {
	opened.close();
	await project.remove();
});

test(`the newest clients send in Node 22 what the older ones send, of prompts/ and 200 of seed ${seed}`, async (context) => {
	const node = requireRuntime("Node 22", context);
	const [module, file] = [join(project.folder, "prompts/index.js"), join(project.folder, "calls.bin")];
	await writeFile(file, serialize(calls));
	const script = join(import.meta.dirname, "send-newest.ts");
	const { stdout } = await runOk(node, [script, pathToFileURL(module).href, file], { cwd: project.folder });
	const roads = Object.fromEntries(providers.map((name) => [name, opened.roads[name]]));
	const older = await sendCalls(roads, await project.importModule("prompts/index.js"), calls);
	expect(Object.keys(older)).toEqual(providers);
	const { version, sent } = JSON.parse(stdout, untagged);
	expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(22);
	expect(sent).toEqual(older);
}, 180_000);
