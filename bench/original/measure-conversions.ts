import { providers } from "../../generator/providers/index.ts";
import { createTemporaryProject, type TemporaryProject } from "../../test/support/temporary-project.ts";
import { formatDigits } from "../format-digits.ts";
import { formatMilliseconds } from "../format-milliseconds.ts";
import type { Rounds } from "../measure-rounds.ts";
import { runModule } from "../run-module.ts";
import { type Spread, spreadOf } from "../spread.ts";
import type { Table } from "../table.ts";
import { timeBeside } from "../time-beside.ts";
import type { OriginalRow } from "./original-row.ts";
import { supportInput } from "./support-input.ts";
import { everyProvider, repositorySources, writeGenerated } from "./write-generated.ts";

/** The providers' functions that make something of an input. */
const functions = providers.flatMap(({ methods }) => methods.filter(({ takesInput }) => takesInput));

/** What is called, each in a module of its own: text and chat of every provider, and what else the original timed. */
const calls: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		functions.flatMap(({ name }) => [
			[`${name} text`, `(input) => greeting.${name}(input)`],
			[`${name} chat`, `(input) => support.${name}(input)`],
		]),
	),
	error: `(input) => {
  try {
    return support.toOpenAI({ ...input, company: [] });
  } catch (error) {
    return error.message;
  }
}`,
	hundred: "(input) => Promise.all(Array.from({ length: 100 }, async () => support.toOpenAI(input)))",
};

/** The original's measurements of conversions, and a table of all providers. */
export async function measureConversions(rounds: number): Promise<{ rows: readonly OriginalRow[]; table: Table }> {
	const project = await createTemporaryProject({});
	try {
		await writeGenerated(project, "generated", repositorySources, everyProvider);
		const modules = await writeCalls(project);
		const measured = await timeBeside({ modules, values: [supportInput], rounds }, project);
		return { rows: rowsOf(measured), table: providerTable(measured) };
	} finally {
		await project.remove();
	}
}

async function writeCalls(project: TemporaryProject): Promise<Readonly<Record<string, string>>> {
	const modules = Object.entries(calls).map(([name, call], i) => ({ name, call, folder: `call-${i}` }));
	for (const { name, call, folder } of modules) {
		await project.write({
			[`${folder}/call.js`]: `import { greeting, support } from "../generated/prompts/index.js";
export const call = ${call};
`,
			[`${folder}/run.js`]: runModule({ isAsync: name === "hundred" }),
		});
	}
	return Object.fromEntries(modules.map(({ name, folder }) => [name, `${folder}/run.js`]));
}

function rowsOf(measured: Rounds): readonly OriginalRow[] {
	const cell = (name: string): string => formatMilliseconds(millisecondsOf(measured, name));
	return [
		{ what: "simple conversion", target: "10 ms", original: "2 ms", own: cell("toOpenAI text") },
		{ what: "complex conversion, four messages", target: "100 ms", original: "5 ms", own: cell("toOpenAI chat") },
		{
			what: "mapping of roles",
			target: "",
			original: "",
			own: `in the generated code; with the system message apart (Anthropic) ${cell("toAnthropic chat")}`,
		},
		{ what: "handling of an error", target: "", original: "", own: cell("error") },
		{ what: "100 conversions at once", target: "50 ms", original: "", own: cell("hundred") },
	];
}

const providerTable = (measured: Rounds): Table => ({
	name: "original-providers",
	head: ["function", "text: greeting", "chat: support"],
	rows: functions.map(({ name }) => [
		`\`${name}\``,
		...["text", "chat"].map((kind) => formatNanoseconds(measured, `${name} ${kind}`)),
	]),
});

function formatNanoseconds(measured: Rounds, name: string): string {
	const { median, low, high } = spreadOf(measured[name] ?? []);
	return `${formatDigits(median)} ns (${formatDigits(low)}–${formatDigits(high)})`;
}

const millisecondsOf = (measured: Rounds, name: string): Spread =>
	spreadOf((measured[name] ?? []).map((nanoseconds) => nanoseconds / 1e6));
