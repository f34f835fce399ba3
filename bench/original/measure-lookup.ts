import { createSourceFile } from "../../test/support/run-prompt.ts";
import { createTemporaryProject } from "../../test/support/temporary-project.ts";
import { measureColdProcesses } from "../cold-process.ts";
import { formatDigits } from "../format-digits.ts";
import { formatMilliseconds } from "../format-milliseconds.ts";
import { runModule } from "../run-module.ts";
import { spreadOf } from "../spread.ts";
import { timeBeside } from "../time-beside.ts";
import type { OriginalRow } from "./original-row.ts";
import { writeGenerated } from "./write-generated.ts";

const count = 10_000;

/** A hundred prompts a folder, each with a text of its own. */
const ids = Array.from({ length: count }, (_, i) => `team-${Math.floor(i / 100)}/prompt-${i}`);

const sources = (): readonly ReturnType<typeof createSourceFile>[] =>
	ids.map((id, i) =>
		createSourceFile(
			`prompts/${id}.yaml`,
			`model: { openai: gpt-4o }\nmessages:\n  - system: "You do task ${i} for {{company}}."\n  - user: "{{query}}"\n`,
		),
	);

/** A lookup by id among ten thousand prompts, and the memory that the registries take. */
export async function measureLookup(rounds: number): Promise<readonly OriginalRow[]> {
	const project = await createTemporaryProject({ "empty.js": "export {};\n" });
	try {
		await writeGenerated(project, "generated", sources(), ["openai"]);
		await project.write({
			"call.js": `import { getPrompt } from "./generated/index.js";\nexport const call = (id) => getPrompt(id);\n`,
			"run.js": runModule({ isAsync: false }),
		});
		const values = ids.filter((_, i) => i % 97 === 0);
		const { lookup = [] } = await timeBeside({ modules: { lookup: "run.js" }, values, rounds }, project);
		const lists = { empty: ["empty.js"], eager: ["generated/index.js"], lazy: ["generated/registry.lazy.js"] };
		const { empty, eager, lazy } = await measureColdProcesses(lists, project, 3);
		const heap = ({ heapMegabytes }: typeof eager): string =>
			`${formatDigits(heapMegabytes.median - empty.heapMegabytes.median)} MB`;
		return [
			{
				what: "lookup among 10,000",
				target: "0.1 ms",
				original: "",
				own: formatMilliseconds(spreadOf(lookup.map((time) => time / 1e6 / values.length))),
			},
			{
				what: "memory for 10,000",
				target: "10 MB",
				original: "",
				own: `${heap(eager)} with all of their code; ${heap(lazy)} by the lazy registry`,
			},
		];
	} finally {
		await project.remove();
	}
}
