import { join } from "node:path";
import { expect, test } from "vitest";
import { runOk } from "../support/run.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";

const app = `import * as prompts from "./generated/prompts/index.js";
import { getPrompt } from "./generated/index.js";
let forbidden = false;
try { new Function("return 1"); } catch { forbidden = true; }
console.log(JSON.stringify({
	forbidden,
	greeting: prompts.greeting.text({ name: "Ada" }),
	digest: prompts.digest.toAnthropic({ tone: "dry", articles: [{ title: "A", source: "b" }] }),
	refund: getPrompt("billing/refund").toOpenAI({ order: { id: "1", total: 2, currency: "EUR" }, reason: "late" }),
}));`;

test("generated code runs where code generation from strings is forbidden", async () => {
	const project = await createTemporaryProject({ "app.mjs": app }, { prompts: true });
	try {
		await project.pmGenOk("--target", "js", "--out", "generated");
		const { stdout } = await runOk(
			process.execPath,
			["--disallow-code-generation-from-strings", join(project.folder, "app.mjs")],
			{ cwd: project.folder },
		);
		expect(JSON.parse(stdout)).toEqual({
			forbidden: true,
			greeting: "Hello Ada!",
			digest: {
				model: "claude-sonnet-5-5",
				max_tokens: 4096,
				system: "You write a short digest of the news. Your tone is dry.\nAnswer in plain text.",
				messages: [{ role: "user", content: "0. A (b)\n" }],
			},
			refund: {
				model: "gpt-4o",
				messages: [
					{ role: "system", content: `You decide about refunds. Answer with one word, "yes" or "no".\n` },
					{ role: "user", content: "Order 1 over 2 EUR.\nlate" },
				],
			},
		});
	} finally {
		await project.remove();
	}
});
