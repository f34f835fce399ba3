import { describe, expect, test } from "vitest";
import type { BatchJob } from "../../../generator/batch/batch-job.ts";
import type { BatchSettings } from "../../../generator/batch/batch-settings.ts";
import type { BatchState } from "../../../generator/batch/batch-state.ts";
import { prepareOutput } from "../../../generator/batch/prepare-output.ts";
import { readLines } from "../../../generator/batch/read-lines.ts";
import { rejectRow } from "../../../generator/batch/row-maker.ts";
import { runBatch } from "../../../generator/batch/run-batch.ts";
import { Crash, type CrashingFiles, createCrashingFiles } from "../../support/crashing-files.ts";

const settings: BatchSettings = {
	prompt: "p",
	provider: "openai",
	model: "m",
	code: "c",
	rows: "r",
	format: "jsonl",
	map: "[]",
	id: "",
	shard: "1/1",
	rejects: "bad.jsonl",
};

/** Rows that are their own requests; each fifth one is bad, and some have an id that was there before. */
const rowTexts = Array.from({ length: 31 }, (_, index) =>
	index % 5 === 3 ? "bad" : `id-${index % 9 === 8 ? 0 : index}`,
);

const jobOf = (files: CrashingFiles, changes: Partial<BatchJob> = {}): BatchJob => ({
	out: "out.jsonl",
	rejects: "bad.jsonl",
	name: "rows.jsonl",
	rows: readLines(files.read("rows.jsonl")),
	make: (row, number) => {
		const id = Buffer.from(row.data as Uint8Array).toString();
		if (id === "bad") return rejectRow(row, number, "it is bad");
		const text = `${JSON.stringify({ custom_id: id, number })}\n`;
		return { kind: "request", text, bytes: text.length, id };
	},
	shard: { index: 0, count: 1 },
	limits: { requests: 7, bytes: 1000 },
	ownIds: true,
	checkpoint: { rows: 4, bytes: 1000 },
	watch: () => {},
	...changes,
});

const disk = (): CrashingFiles => createCrashingFiles({ "rows.jsonl": rowTexts.join("\n") });

async function run(
	files: CrashingFiles,
	changes?: Partial<BatchJob>,
	wanted = settings,
	force = false,
): Promise<BatchState> {
	const job = jobOf(files, changes);
	const state = await prepareOutput(job, wanted, files, force);
	return state.done ? state : runBatch(job, state, files);
}

/** What a run leaves that nothing came in the way of, and how many changes it makes. */
async function whole(changes?: Partial<BatchJob>): Promise<{ readonly texts: object; readonly changes: number }> {
	const files = disk();
	await run(files, changes);
	return { texts: files.texts(), changes: files.changes() };
}

const lines = (text: string | undefined): unknown[] =>
	(text ?? "").split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));

test("splits at the number of requests, and says which rows are bad", async () => {
	const files = disk();
	const state = await run(files);
	const texts = files.texts();
	expect(Object.keys(texts)).toEqual([
		"bad.jsonl",
		"out-0001.jsonl",
		"out-0002.jsonl",
		"out-0003.jsonl",
		"out-0004.jsonl",
		"out.jsonl.state.json",
		"rows.jsonl",
	]);
	const requests = [1, 2, 3, 4].map((number) => lines(texts[`out-000${number}.jsonl`]));
	expect(requests.map((each) => each.length)).toEqual([7, 7, 7, 3]);
	expect(state.parts.map((part) => part.requests)).toEqual([7, 7, 7, 3]);
	const numbers = [...requests.flat(), ...lines(texts["bad.jsonl"])].map((line) => {
		const { number, row } = line as { readonly number?: number; readonly row?: number };
		return number ?? row ?? 0;
	});
	expect(numbers.sort((left, right) => left - right)).toEqual(rowTexts.map((_, index) => index + 1));
	expect(lines(texts["bad.jsonl"])[0]).toEqual({ row: 4, line: 4, reason: "it is bad" });
	expect(texts["bad.jsonl"]).toContain("another request of this file has the same custom_id");
});

test("splits at the number of bytes, and one file keeps the name that was asked for", async () => {
	const files = disk();
	const { parts } = await run(files, { limits: { requests: 1000, bytes: 120 } });
	expect(parts.length).toBeGreaterThan(3);
	expect(parts.every(({ bytes }) => bytes <= 120)).toBe(true);
	const one = disk();
	await run(one, { limits: { requests: 1000, bytes: 10_000 } });
	expect(Object.keys(one.texts())).toEqual(["bad.jsonl", "out.jsonl", "out.jsonl.state.json", "rows.jsonl"]);
});

describe.each([
	["the process", false],
	["the power", true],
])("without %s", (_, lostPower) => {
	test.each<[string, Partial<BatchJob>]>([
		["several files", {}],
		["one file", { limits: { requests: 1000, bytes: 10_000 } }],
	])("at any change, the next run makes the same bytes: %s", async (_name, changes) => {
		const want = await whole(changes);
		expect(want.changes).toBeGreaterThan(20);
		for (let crash = 1; crash <= want.changes; crash++) {
			const files = disk();
			files.crashAt = crash;
			await expect(run(files, changes)).rejects.toThrow(Crash);
			files.restart(lostPower);
			await run(files, changes);
			expect(files.texts(), `after change ${crash}`).toEqual(want.texts);
		}
	});

	test("again and again, the runs come to an end, and to the same bytes", async () => {
		const want = await whole();
		for (const every of [16, 17, 19, 23]) {
			const files = disk();
			let runs = 0;
			for (let done = false; !done && runs < 200; runs++) {
				files.crashAt = every;
				done = await run(files).then(
					() => true,
					() => false,
				);
				files.restart(lostPower);
			}
			expect(runs).toBeGreaterThan(2);
			expect(files.texts(), `a crash each ${every} changes`).toEqual(want.texts);
		}
	});
});

test("shards share the rows, and the ids are those of a run without shards", async () => {
	const texts = await Promise.all(
		[0, 1, 2].map(async (index) => {
			const files = disk();
			await run(files, { shard: { index, count: 3 }, limits: { requests: 1000, bytes: 10_000 }, ownIds: false });
			return files.texts();
		}),
	);
	const all = disk();
	await run(all, { limits: { requests: 1000, bytes: 10_000 }, ownIds: false });
	for (const path of ["out.jsonl", "bad.jsonl"]) {
		const shared = texts.flatMap((each) => (each[path] ?? "").split("\n")).filter((line) => line !== "");
		expect(shared.sort()).toEqual((all.texts()[path] ?? "").split("\n").slice(0, -1).sort());
	}
});

describe("what stands in the way is named", () => {
	test("files of somebody else's", async () => {
		for (const path of ["out.jsonl", "out-0001.jsonl", "out-0001.jsonl.part", "bad.jsonl"]) {
			const files = createCrashingFiles({ "rows.jsonl": "a", [path]: "mine" });
			await expect(run(files)).rejects.toThrow(`${path} is there already. Use --force`);
			expect(files.texts()[path]).toBe("mine");
			await run(files, {}, settings, true);
			expect(files.texts()["out.jsonl"]).toContain('"custom_id":"a"');
		}
	});

	test("a run with other options, and --force begins anew", async () => {
		const files = disk();
		await run(files);
		const before = files.texts();
		const other = { ...settings, model: "n", shard: "1/2" };
		await expect(run(files, {}, other)).rejects.toThrow("since then changed: the model, --shard. Use --force");
		expect(files.texts()).toEqual(before);
		await run(files, { limits: { requests: 1000, bytes: 10_000 } }, other, true);
		expect(Object.keys(files.texts())).toEqual(["bad.jsonl", "out.jsonl", "out.jsonl.state.json", "rows.jsonl"]);
	});

	test("a state that is none, and files that are gone", async () => {
		const broken = createCrashingFiles({ "out.jsonl.state.json": "{" });
		await expect(run(broken)).rejects.toThrow("out.jsonl.state.json cannot be read. Use --force");
		const files = disk();
		await run(files);
		await files.remove("out-0002.jsonl");
		await expect(run(files)).rejects.toThrow("says that out-0002.jsonl is done, and it is not there as it was");
	});

	test("a file that lost what an earlier run wrote", async () => {
		const files = disk();
		files.crashAt = (await whole()).changes - 4;
		await expect(run(files)).rejects.toThrow(Crash);
		files.restart(false);
		await files.replace("bad.jsonl", "");
		await expect(run(files)).rejects.toThrow("bad.jsonl has lost what an earlier run wrote");
	});

	test("rows of a stream, which nobody can know again", async () => {
		const files = disk();
		const stream = { ...settings, rows: "stream" };
		await run(files, {}, stream);
		await expect(run(files, {}, stream)).rejects.toThrow("a stream says nothing");
	});
});

test("a finished run does nothing again", async () => {
	const files = disk();
	await run(files);
	files.restart(false);
	await run(files);
	expect(files.changes()).toBe(0);
});

test("without a file for them the first bad row ends the run, and with one it goes on", async () => {
	const files = disk();
	const { rejects: _none, ...job } = jobOf(files, { checkpoint: { rows: 1, bytes: 1 } });
	const bare = { ...settings, rejects: "" };
	await expect(prepareOutput(job, bare, files, false).then((state) => runBatch(job, state, files))).rejects.toThrow(
		"rows.jsonl, row 4 (line 4): it is bad\n  --rejects",
	);
	await expect(run(createCrashingFiles({ ...files.texts(), "bad.jsonl": "mine" }))).rejects.toThrow(
		"bad.jsonl is there",
	);
	await run(files);
	const { "out.jsonl.state.json": _state, ...texts } = files.texts();
	expect((await whole()).texts).toMatchObject(texts);
});
