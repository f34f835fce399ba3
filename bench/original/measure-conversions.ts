import type { ProviderName } from "../../generator/model/provider-name.ts";
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
import { greetingSource, providersOf, supportSource, writeGenerated } from "./write-generated.ts";

/** What is called, each in a module of its own, by its name. */
type Calls = Readonly<Record<string, string>>;

/** The texts and the chats of the providers that take them, by the names of their functions. */
function conversionsOf(kind: "text" | "chat", taken: readonly ProviderName[]): Calls {
	const prompt = kind === "text" ? "greeting" : "support";
	const methods = providers.filter(({ name }) => taken.includes(name)).flatMap((provider) => provider.methods);
	return Object.fromEntries(
		methods
			.filter(({ takesInput }) => takesInput)
			.map(({ name }) => [`${name} ${kind}`, `(input) => ${prompt}.${name}(input)`]),
	);
}

/** What else the original timed. */
const others: Calls = {
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
		const [text, chat] = [providersOf([greetingSource]), providersOf([supportSource])];
		await writeGenerated(project, "text", [greetingSource], text);
		await writeGenerated(project, "chat", [supportSource], chat);
		const calls = { ...conversionsOf("text", text), ...conversionsOf("chat", chat), ...others };
		const modules = await writeCalls(project, calls);
		const measured = await timeBeside({ modules, values: [supportInput], rounds }, project);
		return { rows: rowsOf(measured), table: providerTable(measured) };
	} finally {
		await project.remove();
	}
}

async function writeCalls(project: TemporaryProject, calls: Calls): Promise<Readonly<Record<string, string>>> {
	const modules = Object.entries(calls).map(([name, call], i) => ({ name, call, folder: `call-${i}` }));
	for (const { name, call, folder } of modules) {
		await project.write({
			[`${folder}/call.js`]: `import { greeting } from "../text/prompts/index.js";
import { support } from "../chat/prompts/index.js";
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
	rows: [...new Set(Object.keys(measured).flatMap((call) => /^(\w+) (?:text|chat)$/.exec(call)?.[1] ?? []))].map(
		(name) => [`\`${name}\``, ...["text", "chat"].map((kind) => formatNanoseconds(measured[`${name} ${kind}`]))],
	),
});

/** A provider that does not take the prompt has no figure. */
function formatNanoseconds(times: readonly number[] | undefined): string {
	if (times === undefined) return "";
	const { median, low, high } = spreadOf(times);
	return `${formatDigits(median)} ns (${formatDigits(low)}–${formatDigits(high)})`;
}

const millisecondsOf = (measured: Rounds, name: string): Spread =>
	spreadOf((measured[name] ?? []).map((nanoseconds) => nanoseconds / 1e6));
