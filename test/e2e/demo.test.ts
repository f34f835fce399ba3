import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../support/repository.ts";
import { runOk } from "../support/run.ts";

/** The bodies in the demo's output, by the path that they were sent to, in order. */
const bodiesOf = (output: string): [path: string, body: unknown][] =>
	[...output.matchAll(/^POST (\S+)\n(\{\n[\s\S]*?\n\})$/gm)].map(([, path = "", body = ""]) => [
		path,
		JSON.parse(body),
	]);

const conversation = [
	{ role: "user", content: "Where is my parcel?" },
	{ role: "assistant", content: "It left our warehouse on Monday." },
	{ role: "user", content: 'It says "delivered", but I have <nothing> & need it today.' },
];
const system = "You are a patient support agent for Acme.";
const withSystem = [{ role: "system", content: system }, ...conversation];

test("the demo shows the generated code and what each official client sends", async () => {
	const jiti = join(repository, "node_modules/jiti/lib/jiti-cli.mjs");
	const { stdout, stderr } = await runOk(process.execPath, [jiti, "examples/demo.ts"], { cwd: repository });
	expect(stderr).toBe("");
	expect(stdout).toContain("export const support: {");
	expect(bodiesOf(stdout)).toEqual([
		["/v1/chat/completions", { model: "gpt-4o", messages: withSystem, max_completion_tokens: 1024, temperature: 0.3 }],
		["/v1/messages", { model: "claude-sonnet-5-5", max_tokens: 1024, system, messages: conversation }],
		["/v1/chat/completions", { model: "gpt-4o", stream: false, messages: withSystem }],
		["/litellm/chat/completions", { model: "anthropic/claude-sonnet-5-5", messages: withSystem, max_tokens: 1024 }],
	]);
});
