import { join } from "node:path";
import { expect, test } from "vitest";
import * as prompts from "../../examples/generated/prompts/index.ts";
import { repository } from "../support/repository.ts";
import { runOk } from "../support/run.ts";

/** What the example printed of each call: its name, the path, the body and the answer. */
const callsOf = (output: string): readonly (readonly [name: string, path: string, body: unknown, answer: string])[] =>
	[...output.matchAll(/^# (.+)\n\nPOST (\S+)\n(\{\n[\s\S]*?\n\})\n\n(.*)$/gm)].map(
		([, name = "", path = "", body = "", answer = ""]) => [name, path, JSON.parse(body), answer],
	);

test("bodies that were made as JSON arrive as the objects that they say, by fetch and by the SDKs", async () => {
	const jiti = join(repository, "node_modules/jiti/lib/jiti-cli.mjs");
	const { stdout, stderr } = await runOk(process.execPath, [jiti, "examples/wire.ts"], { cwd: repository });
	expect(stderr).toBe("");
	const input = { ticket: 'My parcel "17" never came.\nWhere is it?' };
	const anthropic = { ...prompts.triage.toAnthropic(input), max_tokens: 512 };
	expect(callsOf(stdout)).toEqual([
		["fetch, to OpenAI", "/v1/chat/completions", prompts.triage.toOpenAI(input), "ok"],
		["fetch, to Anthropic", "/v1/messages", anthropic, "ok"],
		["OpenAI's SDK", "/v1/chat/completions", { ...prompts.triage.toOpenAI(input), service_tier: "flex" }, "ok"],
		["Anthropic's SDK", "/v1/messages", anthropic, "ok"],
	]);
});
