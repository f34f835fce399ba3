import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../support/repository.ts";
import { runOk } from "../support/run.ts";

test("the example shows spans and what is scraped, without a value of a variable", async () => {
	const jiti = join(repository, "node_modules/jiti/lib/jiti-cli.mjs");
	const { stdout, stderr } = await runOk(process.execPath, [jiti, "examples/telemetry.ts"], { cwd: repository });
	expect(stderr).toBe("");
	expect(stdout).toContain("'gen_ai.prompt.name': 'billing/refund'");
	expect(stdout).toContain("'error.type': 'PromptInputError'");
	const counter = /^pm_gen_conversions_total\{.*gen_ai_prompt_name="greeting".*"toAnthropic".*\} 1000$/m;
	expect(stdout).toMatch(counter);
	expect(stdout).toMatch(/^pm_gen_conversion_duration_bucket\{.*le="0.0001".*\} \d+$/m);
	expect(stdout).toMatch(/^process_memory_usage\{.*\} \d+$/m);
	expect(stdout).not.toMatch(/never came|\bAda\b/);
});
