import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { BatchProvider } from "../../runtime/batch/batch-prompt.ts";
import { batchTargets } from "../../runtime/batch/batch-targets.ts";
import { requestBuilder } from "../../runtime/batch/request-builder.ts";
import type { BatchJob, BatchProgress } from "../batch/batch-job.ts";
import { finishedPaths, statePath } from "../batch/batch-paths.ts";
import type { BatchSettings } from "../batch/batch-settings.ts";
import { openRows } from "../batch/open-rows.ts";
import { parseMap } from "../batch/parse-map.ts";
import { parseShard } from "../batch/parse-shard.ts";
import { prepareOutput } from "../batch/prepare-output.ts";
import { createRowMaker } from "../batch/row-maker.ts";
import { runBatch } from "../batch/run-batch.ts";
import { streamBatch } from "../batch/stream-batch.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { DataFiles } from "../model/data-files.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import { UsageError } from "../usage-error.ts";
import { createProgressBar } from "./batch-progress.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { loadPrompt, runnableConfig } from "./load-prompt.ts";
import { printReport } from "./print-report.ts";
import { type CompiledProject, compileProject } from "./run.ts";
import type { CommandOptions, World } from "./world.ts";

/** What the command line says to `batch`; `out` is the file of requests. */
export type BatchCommandOptions = CommandOptions & {
	readonly provider: BatchProvider;
	readonly rows: string;
	readonly rowsFormat?: "csv" | "jsonl";
	readonly rejects?: string;
	readonly model?: string;
	readonly map?: readonly string[];
	readonly id?: string;
	readonly shard?: string;
};

/** `pm-gen batch <id>`: the requests of a provider's batch API, one for each row of a file. */
export async function batch(world: World, id: string, options: BatchCommandOptions): Promise<ExitCode> {
	const { out, rows, provider } = options;
	const files = world.createDataFiles(resolve(world.cwd, options.cwd ?? "."));
	if (out === undefined)
		throw new UsageError("batch needs --out: the file for the requests, or - for the standard output.");
	const format = options.rowsFormat ?? formatOf(rows);
	const map = parseMap(options.map ?? []);
	const shard = parseShard(options.shard ?? "1/1");
	const { out: _file, ...project } = options;
	const compiled = await compileProject(world, { ...project, target: "js", providers: [provider] }, runnableConfig);
	if (compiled.hasErrors) {
		printReport(world, options, { ...compiled, written: [], removed: [], unchanged: 0 });
		return exitCode.errors;
	}
	const prompt = findPrompt(compiled, id);
	const model = options.model ?? modelOf(prompt, provider);
	const loaded = await loadPrompt(compiled, prompt);
	world.keepMemorySmall?.();
	const bytes = await checkPaths(files, options);
	const { limits } = batchTargets[provider];
	const bar = await createProgressBar(options.quiet === true ? undefined : world.terminal, bytes);
	let read = 0;
	const chunks = counting(files.read(rows), (length) => {
		read += length;
	});
	const name = rows === "-" ? "standard input" : rows;
	const columns = { map, ...(options.id === undefined ? {} : { id: options.id }) };
	const source = openRows(chunks, { format, name, promptId: prompt.id, input: prompt.input, ...columns });
	const job: BatchJob = {
		out,
		...(options.rejects === undefined ? {} : { rejects: options.rejects }),
		name,
		rows: source.rows,
		make: createRowMaker(source.open, requestBuilder(loaded.prompt, provider, options.model), limits.bytes),
		shard,
		limits,
		ownIds: options.id !== undefined,
		checkpoint: { rows: 10_000, bytes: 1 << 25 },
		watch: (progress) => bar.update(read, progress),
	};
	const force = options.force === true;
	try {
		if (out === "-") {
			await streamBatch(job, files, force);
			return exitCode.done;
		}
		const settings: BatchSettings = {
			prompt: prompt.id,
			provider,
			model,
			code: loaded.digest,
			rows: await digestRows(rows, bytes, files),
			format,
			map: JSON.stringify([...map]),
			id: options.id ?? "",
			shard: `${shard.index + 1}/${shard.count}`,
			rejects: options.rejects ?? "",
		};
		const from = await prepareOutput(job, settings, files, force);
		const state = from.done ? from : await runBatch(job, from, files);
		const requests = state.parts.reduce((sum, part) => sum + part.requests, 0);
		bar.stop();
		summarize(
			world,
			options,
			{ rows: state.rows, requests, rejected: state.rejected },
			{
				names: finishedPaths(out, state.parts.length),
				isOld: from.done,
			},
		);
		return exitCode.done;
	} catch (error) {
		throw out === "-" ? error : withHint(error, out);
	} finally {
		bar.stop();
	}
}

function findPrompt({ prompts }: CompiledProject, id: string): PromptIR {
	const found = prompts.find((prompt) => prompt.id === id);
	if (found !== undefined) return found;
	const ids = prompts.map((prompt) => prompt.id);
	throw new UsageError(`There is no prompt "${id}"${didYouMean(id, ids) || "."}`);
}

function modelOf({ id, providers }: PromptIR, provider: BatchProvider): string {
	const own = providers.find(({ name }) => name === provider);
	if (own === undefined) {
		throw new UsageError(`The prompt "${id}" is not made for ${provider}: its definition names its providers.`);
	}
	if (own.settings.model !== undefined) return own.settings.model;
	throw new UsageError(
		`The prompt "${id}" names no model for ${provider}. Name one in its definition, or with --model.`,
	);
}

function formatOf(rows: string): "csv" | "jsonl" {
	if (/\.(?:csv|tsv)$/i.test(rows)) return "csv";
	if (rows === "-" || /\.(?:jsonl|ndjson)$/i.test(rows)) return "jsonl";
	throw new UsageError(`${rows} ends in none of .jsonl, .ndjson, .csv and .tsv: say --rows-format jsonl or csv.`);
}

/** The length of the rows, which are a file of their own; undefined for a stream. */
async function checkPaths(files: DataFiles, { rows, out, rejects }: BatchCommandOptions): Promise<number | undefined> {
	const stats = rows === "-" ? undefined : await files.stat(rows);
	if (rows !== "-" && stats === undefined) throw new UsageError(`There is no file ${rows}.`);
	const written = [out, ...(out === undefined || out === "-" ? [] : [statePath(out)]), rejects];
	const paths = [rows, ...written].filter((path): path is string => path !== undefined && path !== "-");
	const keys = await Promise.all(paths.map(async (path) => (await files.stat(path))?.key ?? resolve(path)));
	const twice = paths.find((_, index) => keys.indexOf(keys[index] ?? "") !== index);
	if (twice !== undefined) throw new UsageError(`${twice} cannot be read and written at once, or hold two things.`);
	return stats?.isFile === true ? stats.bytes : undefined;
}

/** How a file of rows is known again, wherever it lies: by its length, its beginning and its end. */
async function digestRows(path: string, bytes: number | undefined, files: DataFiles): Promise<string> {
	if (bytes === undefined) return "stream";
	const piece = 1 << 16;
	const hash = createHash("sha256");
	hash.update(await files.readRange(path, 0, Math.min(bytes, piece)));
	hash.update(await files.readRange(path, Math.max(0, bytes - piece), bytes));
	return `${bytes}-${hash.digest("hex").slice(0, 16)}`;
}

async function* counting(
	chunks: AsyncIterable<Uint8Array>,
	count: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
	for await (const chunk of chunks) {
		count(chunk.length);
		yield chunk;
	}
}

/** A full disk and the like end a run that can go on from where it was. */
function withHint(error: unknown, out: string): unknown {
	if (!(error instanceof Error && "syscall" in error)) return error;
	return new UsageError(`${error.message}\n  The same command goes on from where ${statePath(out)} says it was.`, {
		cause: error,
	});
}

function summarize(
	world: World,
	{ format, quiet, rejects }: BatchCommandOptions,
	{ rows, requests, rejected }: BatchProgress,
	{ names, isOld }: { readonly names: readonly string[]; readonly isOld: boolean },
): void {
	if (format === "json") world.writeOut(`${JSON.stringify({ rows, requests, rejected, files: names })}\n`);
	else if (quiet !== true) {
		const written = names.length < 3 ? names.join(" and ") : `${names[0]} … ${names.at(-1)}`;
		const aside = rejected === 0 ? "" : `, and ${count(rejected, "row")} to ${rejects}`;
		world.writeOut(
			`${isOld ? "Nothing to do: an earlier run wrote" : "Wrote"} ${count(requests, "request")} to ${written}${aside}.\n`,
		);
	}
}

const count = (number: number, word: string): string =>
	`${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;
