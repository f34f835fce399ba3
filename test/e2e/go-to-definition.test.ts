import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../generator/pipeline.ts";
import { configuration } from "../support/prompt-builders.ts";
import { createSourceFile } from "../support/run-prompt.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";

const definitions: Readonly<Record<string, string>> = {
	"prompts/support.yaml": `description: Answers.
input:
  company: string
  user: { name?: string }
template: "{{company}}{{user.name}}"
`,
	"prompts/billing/refund.yaml": "id: pay-back\ntemplate: Take {{amount}}.\n",
};

const app = `import * as prompts from "./src/generated/prompts/index.js";
import type { SupportInput } from "./src/generated/prompts/index.js";
const input: SupportInput = { company: "Acme", user: { name: "Ada" } };
prompts.support.toOpenAI(input);
prompts.billing.payBack.text({ amount: 3 });
`;

const sources = Object.entries(definitions).map(([path, text]) => createSourceFile(path, text));
const config = configuration({ target: "js", importExtension: "js", providers: ["openai"] });
const generated = compile(sources, config).files.map(({ path, text }) => [`src/generated/${path}`, text]);
const project = await createTemporaryProject({ ...definitions, ...Object.fromEntries(generated), "app.ts": app });

/** What TypeScript's server tells an editor of a definition; lines and columns (`offset`) from 1. */
type Definition = { readonly file: string; readonly start: { readonly line: number; readonly offset: number } };

const serverPath = createRequire(import.meta.url).resolve("typescript/lib/tsserver.js");
const server = spawn(process.execPath, [
	serverPath,
	"--disableAutomaticTypingAcquisition",
	"--suppressDiagnosticEvents",
]);
const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
let sent = 0;

const send = (command: string, args: unknown): number => {
	sent += 1;
	server.stdin.write(`${JSON.stringify({ seq: sent, type: "request", command, arguments: args })}\n`);
	return sent;
};

async function definitionsAt(index: number): Promise<readonly Definition[]> {
	const before = app.slice(0, index).split("\n");
	const place = { file: join(project.folder, "app.ts"), line: before.length, offset: (before.at(-1)?.length ?? 0) + 1 };
	const request = send("definitionAndBoundSpan", place);
	for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
		if (!line.value.startsWith("{")) continue;
		const answer: { request_seq?: number; body?: { definitions?: readonly Definition[] } } = JSON.parse(line.value);
		if (answer.request_seq === request) return answer.body?.definitions ?? [];
	}
	throw new Error("the server has ended");
}

send("open", { file: join(project.folder, "app.ts") });

afterAll(async () => {
	server.kill();
	await project.remove();
});

test.each([
	["SupportInput =", "prompts/support.yaml", "input:"],
	["company:", "prompts/support.yaml", "company: string"],
	["name:", "prompts/support.yaml", "name?: string }"],
	["support.toOpenAI", "prompts/support.yaml", "description: Answers."],
	["toOpenAI", "prompts/support.yaml", "description: Answers."],
	["payBack", "prompts/billing/refund.yaml", "pay-back"],
	["amount", "prompts/billing/refund.yaml", "amount}}."],
])(
	'"go to definition" on %s opens %s at %s',
	async (piece, path, want) => {
		const [definition] = await definitionsAt(app.indexOf(piece));
		expect(definition?.file).toBe(join(project.folder, path));
		const { line, offset } = definition?.start ?? { line: 0, offset: 0 };
		expect(definitions[path]?.split("\n")[line - 1]?.slice(offset - 1)).toBe(want);
	},
	60_000,
);
