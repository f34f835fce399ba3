import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../../test/support/repository.ts";
import { createTemporaryProject } from "../../test/support/temporary-project.ts";
import { formatMilliseconds } from "../format-milliseconds.ts";
import { formatRatio } from "../format-ratio.ts";
import { ratioOf } from "../ratio.ts";
import { runModule } from "../run-module.ts";
import { spreadOf } from "../spread.ts";
import { timeBeside } from "../time-beside.ts";
import { bundleByHand } from "./bundle-by-hand.ts";
import type { OriginalRow } from "./original-row.ts";
import { supportInput } from "./support-input.ts";
import { repositorySources, writeGenerated } from "./write-generated.ts";

/** The official client, whose request is answered in this process: what is timed is the client and what it is given. */
const client = `import OpenAI from "openai";
import { call as bodyOf } from "../by-hand.js";
import { support } from "../generated/prompts/index.js";
const answer = JSON.stringify({
  id: "1", object: "chat.completion", created: 0, model: "none",
  choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: "ok" } }],
});
const headers = { "content-type": "application/json" };
const openai = new OpenAI({ apiKey: "none", fetch: async () => new Response(answer, { headers }) });
`;

const bodies = { direct: "bodyOf(input)", generated: "support.toOpenAI(input)" };

/** What a call of the SDK takes longer with a generated function than with an object that is made by hand. */
export async function measureOverhead(rounds: number): Promise<readonly OriginalRow[]> {
	const project = await createTemporaryProject({});
	try {
		await symlink(join(repository, "node_modules"), join(project.folder, "node_modules"));
		await writeGenerated(project, "generated", repositorySources, ["openai"]);
		await bundleByHand(project);
		for (const [name, body] of Object.entries(bodies)) {
			await project.write({
				[`${name}/call.js`]: `${client}export const call = (input) => openai.chat.completions.create(${body});\n`,
				[`${name}/run.js`]: runModule({ isAsync: true }),
			});
		}
		const modules = { direct: "direct/run.js", generated: "generated/run.js" };
		const { direct = [], generated = [] } = await timeBeside({ modules, values: [supportInput], rounds }, project);
		const difference = spreadOf(generated.map((time, round) => (time - (direct[round] ?? Number.NaN)) / 1e6));
		return [
			{
				what: "overhead against direct use of the SDK",
				target: "5 ms",
				original: "2 ms",
				own: `${formatMilliseconds(difference)}; ${formatRatio(ratioOf(generated, direct))}`,
			},
		];
	} finally {
		await project.remove();
	}
}
