import { createTemporaryProject } from "../../test/support/temporary-project.ts";
import { type ColdProcess, measureColdProcesses } from "../cold-process.ts";
import { formatDigits } from "../format-digits.ts";
import { formatMilliseconds } from "../format-milliseconds.ts";
import type { OriginalRow } from "./original-row.ts";
import { supportInput } from "./support-input.ts";
import { providersOf, repositorySources, writeGenerated } from "./write-generated.ts";

/** The original's measurements of imports and memory, each in processes of its own. */
export async function measureImports(rounds: number): Promise<readonly OriginalRow[]> {
	const project = await createTemporaryProject({ "empty.js": "export {};\n" });
	try {
		await writeGenerated(project, "none", repositorySources, []);
		await writeGenerated(project, "one", repositorySources, ["openai"]);
		await writeGenerated(project, "further", repositorySources, ["anthropic"]);
		await writeGenerated(project, "all", repositorySources, providersOf(repositorySources));
		await project.write({ "use-one.js": useOf("one"), "use-all.js": useOf("all") });
		const lists = {
			empty: ["empty.js"],
			package: ["none/index.js"],
			integration: ["one/prompts/index.js", "further/prompts/index.js"],
			one: ["use-one.js"],
			all: ["use-all.js"],
		};
		return rowsOf(await measureColdProcesses(lists, project, rounds));
	} finally {
		await project.remove();
	}
}

/** Imports the prompts and calls every function of one of them, so that V8 has compiled them. */
const useOf = (folder: string): string => `import { support } from "./${folder}/prompts/index.js";
for (const [name, member] of Object.entries(support)) {
  if (/^to|^messages$/.test(name)) member(${JSON.stringify(supportInput)});
}
`;

type Measured = Readonly<Record<"empty" | "package" | "integration" | "one" | "all", ColdProcess>>;

function rowsOf({ empty, package: registry, integration, one, all }: Measured): readonly OriginalRow[] {
	const memory = ({ residentMegabytes }: ColdProcess): string => {
		const over = residentMegabytes.median - empty.residentMegabytes.median;
		return `${formatDigits(residentMegabytes.median)} MB; ${over.toFixed(1)} MB over Node alone`;
	};
	return [
		{
			what: "import of the package",
			target: "500 ms",
			original: "80 ms",
			own: formatMilliseconds(importOf(registry, 0)),
		},
		{
			what: "import of an integration",
			target: "500 ms",
			original: "200 ms",
			own: formatMilliseconds(importOf(integration, 0)),
		},
		{
			what: "import of a further one",
			target: "10 ms",
			original: "< 10 ms",
			own: formatMilliseconds(importOf(integration, 1)),
		},
		{ what: "memory, base", target: "50 MB", original: "35 MB", own: memory(one) },
		{ what: "memory, with all integrations", target: "100 MB", original: "85 MB", own: memory(all) },
	];
}

function importOf({ imports }: ColdProcess, position: number): ColdProcess["residentMegabytes"] {
	const found = imports[position];
	if (found === undefined) throw new Error(`there is no import ${position}`);
	return found;
}
