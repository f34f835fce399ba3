import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "../../generator/commands/main.ts";
import { createNodeWorld } from "../../generator/commands/node-world.ts";
import { createRandom } from "../fuzz/random.ts";
import { repository } from "../support/repository.ts";
import { run, runOk } from "../support/run.ts";
import { createTemporaryProject, type TemporaryProject } from "../support/temporary-project.ts";

const cli = join(repository, "dist/generator/cli.js");

let project: TemporaryProject;

const text = (path: string): Promise<string> => readFile(join(project.folder, path), "utf8");
const linesOf = async (path: string): Promise<readonly { readonly custom_id: string }[]> =>
	(await text(path))
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
const tickets = (count: number): string =>
	Array.from({ length: count }, (_, index) => `${JSON.stringify({ ticket: `Where is my order ${index}?` })}\n`).join(
		"",
	);

beforeAll(async () => {
	project = await createTemporaryProject({}, { prompts: true });
	await project.pmGenOk("--target", "js", "--out", "generated", "--providers", "openai,openai-responses,anthropic");
});
afterAll(() => project.remove());

describe("requests of a file", () => {
	type Generated = { readonly [prompt: string]: { readonly [method: string]: (input: unknown) => object } };

	test.each([
		["openai", "toOpenAI"],
		["openai-responses", "toOpenAIResponses"],
		["anthropic", "toAnthropic"],
	])("hold what the generated function gives: %s", async (provider, method) => {
		const { triage } = await project.importModule<Generated>("generated/prompts/index.js");
		const hostile = ['"', "a\u2028b", "\ud800", "a\nb", "\\", "é😀", "{{x}}"].map((ticket) => ({ ticket }));
		await project.write({ "hostile.jsonl": hostile.map((row) => JSON.stringify(row)).join("\r\n") });
		const out = `${provider}.jsonl`;
		const model = provider === "openai-responses" ? ["--model", "gpt-4o-mini"] : [];
		const made = await project.pmGenOk(
			...["batch", "triage", "--provider", provider, "--rows", "hostile.jsonl", "--out", out, ...model],
		);
		const want = hostile.flatMap((row) => {
			const body = triage?.[method]?.(row);
			return [{ ...(model.length === 0 ? {} : { model: "gpt-4o-mini" }), ...body }];
		});
		expect(made).toEqual({ code: 0, stdout: `Wrote 7 requests to ${out}.\n`, stderr: "" });
		const lines: readonly Readonly<Record<string, unknown>>[] = await linesOf(out);
		expect(lines.map((line) => line["body"] ?? line["params"])).toEqual(want);
		expect(lines.map((line) => line["custom_id"])).toEqual(hostile.map((_, index) => `row-${index + 1}`));
	});

	test("are made of CSV by the types of the prompt's input, below a folder that --cwd names", async () => {
		await project.write({
			"refunds.csv":
				'\uFEFFnr,order.id,order.total,Währung,"reason",plan,note\r\nA-1,7,12.50,EUR,"late, ""very""",,x\r\n',
		});
		await runOk(
			process.execPath,
			[
				...[cli, "--cwd", project.folder, "batch", "billing/refund", "--provider", "openai", "--rows", "refunds.csv"],
				...["--out", "refunds.jsonl", "--map", "Währung=order.currency", "--map", "note=", "--id", "nr"],
			],
			{ cwd: repository },
		);
		const [line] = await linesOf("refunds.jsonl");
		expect(line).toMatchObject({ custom_id: "A-1", body: { model: "gpt-4o" } });
		expect(JSON.stringify(line)).toContain('Order 7 over 12.5 EUR.\\nlate, \\"very\\"');
	});

	test("go to the standard output, of the standard input", async () => {
		const child = spawn(
			process.execPath,
			[cli, "batch", "triage", "--provider", "openai", "--rows", "-", "--out", "-"],
			{
				cwd: project.folder,
				stdio: ["pipe", "pipe", "inherit"],
			},
		);
		child.stdin.end('{"ticket":"a"}\n{"ticket":"b"}');
		let output = "";
		for await (const piece of child.stdout.setEncoding("utf8")) output += piece;
		expect(
			output
				.trimEnd()
				.split("\n")
				.map((line) => JSON.parse(line).custom_id),
		).toEqual(["row-1", "row-2"]);
	});

	test("--format json tells what was written", async () => {
		await project.write({ "two.jsonl": `${tickets(2)}{}` });
		const args = ["batch", "triage", "--provider", "anthropic", "--rows", "two.jsonl", "--out", "two-out.jsonl"];
		const { stdout } = await project.pmGenOk(...args, "--rejects", "two-bad.jsonl", "--format", "json");
		expect(JSON.parse(stdout)).toEqual({ rows: 3, requests: 2, rejected: 1, files: ["two-out.jsonl"] });
		expect(JSON.parse(await text("two-bad.jsonl"))).toEqual({
			row: 3,
			line: 3,
			reason: 'Prompt "triage": ticket must be string, but is undefined',
			data: {},
		});
	});
});

test("helpers of the user's own, written in TypeScript, are called", async () => {
	const own = await createTemporaryProject({
		"prompts/loud.yaml": 'model: gpt-4o\ninput: { name: string }\ntemplate: "Hello {{shout name}}"\n',
		"src/helpers.ts":
			'import { mark } from "./mark.ts";\nexport function shout(text: string): string { return text.toUpperCase() + mark; }\n',
		"src/mark.ts": 'export const mark: string = "!";\n',
		"pm-gen.config.json": JSON.stringify({ helpers: "src/helpers.ts", banner: 'import "server-only";' }),
		"rows.jsonl": '{"name":"ada"}',
		"tsconfig.json": JSON.stringify({
			compilerOptions: { module: "nodenext", strict: true, allowImportingTsExtensions: true, noEmit: true },
		}),
	});
	try {
		const { stdout } = await own.pmGenOk(
			...["batch", "loud", "--provider", "openai", "--rows", "rows.jsonl", "--out", "-"],
		);
		expect(JSON.parse(stdout)).toMatchObject({ body: { messages: [{ role: "user", content: "Hello ADA!" }] } });
	} finally {
		await own.remove();
	}
});

describe("what cannot be is told", () => {
	/** Runs the command in this process, on the disk or on another one. */
	const batch = async (args: readonly string[], createDataFiles = createNodeWorld().createDataFiles) => {
		let stdout = "";
		let stderr = "";
		const code = await main(["batch", "triage", "--provider", "openai", ...args], {
			...createNodeWorld(),
			cwd: project.folder,
			color: false,
			createDataFiles,
			writeOut: (written) => {
				stdout += written;
			},
			writeError: (written) => {
				stderr += written;
			},
		});
		return { code, stdout, stderr };
	};

	test.each<[string, readonly string[], string]>([
		["no file of rows", ["--rows", "none.jsonl", "--out", "x.jsonl"], "There is no file none.jsonl."],
		["rows of unknown form", ["--rows", "package.json", "--out", "x.jsonl"], "say --rows-format jsonl or csv"],
		["rows over themselves", ["--rows", "some.jsonl", "--out", "./some.jsonl"], "cannot be read and written at once"],
		[
			"rejects over rows",
			["--rows", "some.jsonl", "--out", "x", "--rejects", "some.jsonl"],
			"cannot be read and written",
		],
		["rejects over requests", ["--rows", "some.jsonl", "--out", "x", "--rejects", "x"], "or hold two things"],
		["no file for requests", ["--rows", "some.jsonl"], "batch needs --out"],
		["a folder that is not there", ["--rows", "some.jsonl", "--out", "none/x.jsonl"], "ENOENT"],
	])("%s", async (_, args, want) => {
		await project.write({ "some.jsonl": tickets(1) });
		const { code, stderr } = await batch(args);
		expect([code, stderr]).toEqual([3, expect.stringContaining(want)]);
		expect(await text("some.jsonl")).toBe(tickets(1));
		expect(existsSync(join(project.folder, "x"))).toBe(false);
	});

	test("a disk that is full, and the run goes on when it is not", async () => {
		await project.write({ "full.jsonl": tickets(2000) });
		const args = ["--rows", "full.jsonl", "--out", "full-out.jsonl"];
		let left = 3;
		const limited = await batch(args, (cwd) => {
			const files = createNodeWorld().createDataFiles(cwd);
			return {
				...files,
				open: async (path, keep) => {
					const writer = await files.open(path, keep);
					return {
						...writer,
						write: async (bytes) => {
							if (left-- > 0) return writer.write(bytes);
							await writer.write(bytes.subarray(0, 100));
							throw Object.assign(new Error("ENOSPC: no space left on device, write"), { syscall: "write" });
						},
					};
				},
			};
		});
		expect([limited.code, limited.stderr]).toEqual([3, expect.stringMatching(/ENOSPC.*\n.*The same command goes on/)]);
		expect((await batch(args)).stdout).toBe("Wrote 2,000 requests to full-out.jsonl.\n");
		expect((await linesOf("full-out.jsonl")).map(({ custom_id }) => custom_id)).toEqual(
			Array.from({ length: 2000 }, (_, index) => `row-${index + 1}`),
		);
	});

	test("definitions with errors, as any command tells them", async () => {
		const broken = await createTemporaryProject({ "prompts/a.yaml": 'template: "{{#if x}}"\n', "rows.jsonl": "{}" });
		try {
			const args = ["batch", "a", "--provider", "openai", "--rows", "rows.jsonl", "--out", "x.jsonl"];
			const { code, stderr } = await broken.pmGen(...args);
			expect([code, stderr]).toEqual([2, expect.stringContaining("prompts/a.yaml:1")]);
			const { stdout } = await broken.pmGen(...args, "--format", "json");
			expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ severity: "error" }] });
			expect(existsSync(join(broken.folder, "x.jsonl.state.json"))).toBe(false);
		} finally {
			await broken.remove();
		}
	});
});

test("a run that is killed again and again leaves each row once", async () => {
	const folder = join(project.folder, "killed");
	await project.write({ "killed/rows.jsonl": tickets(120_000).replaceAll("order 7", "{") });
	const args = ["batch", "triage", "--provider", "openai", "--rows", "killed/rows.jsonl"];
	await project.pmGenOk(...args, "--out", "killed/want.jsonl", "--rejects", "killed/want-bad.jsonl");
	const random = createRandom(20_261_124);
	const state = join(folder, "got.jsonl.state.json");
	const stateText = (): Promise<string> => readFile(state, "utf8").catch(() => "");
	let kills = 0;
	for (let done = false; !done && kills < 40; ) {
		const before = await stateText();
		const child = spawn(
			process.execPath,
			[cli, ...args, "--out", "killed/got.jsonl", "--rejects", "killed/got-bad.jsonl"],
			{
				cwd: project.folder,
				stdio: "ignore",
			},
		);
		const exit = once(child, "exit");
		// From the first change of the state on, the run is at work: a kill before it would prove nothing.
		while (child.exitCode === null && (await stateText()) === before) await new Promise((go) => setTimeout(go, 5));
		await new Promise((go) => setTimeout(go, random.next(120)));
		child.kill("SIGKILL");
		const [code] = await exit;
		done = code === 0;
		if (!done) kills++;
	}
	expect(kills).toBeGreaterThan(2);
	const names = (prefix: string, all: readonly string[]): readonly string[] =>
		all.filter((name) => name.startsWith(prefix) && !name.endsWith(".state.json")).sort();
	const all = await readdir(folder);
	const want = names("want", all);
	expect(names("got", all)).toEqual(want.map((name) => name.replace("want", "got")));
	for (const name of want) {
		const [left, right] = await Promise.all(
			[name, name.replace("want", "got")].map((path) => readFile(join(folder, path))),
		);
		expect(left?.equals(right ?? Buffer.alloc(0)), name).toBe(true);
	}
	await rm(folder, { recursive: true });
});

describe.runIf(existsSync("/proc/self/status"))("memory does not grow with the rows", () => {
	// The peak of this very program: what getrusage tells begins with that of the process that started it.
	const showMemory = `data:text/javascript,${encodeURIComponent(
		`import { readFileSync } from "node:fs";
		process.on("exit", () => process.stderr.write(readFileSync("/proc/self/status", "utf8").match(/VmHWM.*/)[0]));`,
	)}`;
	const peakOf = (stderr: string): number => Number(/VmHWM:\s*(\d+) kB$/.exec(stderr)?.[1]);
	const measured = (rows: string, ...args: readonly string[]) =>
		run(
			process.execPath,
			[
				...["--max-old-space-size=64", "--import", showMemory, cli, "batch", "triage", "--provider", "openai"],
				...["--rows", rows, "--out", `${rows}.out`, ...args],
			],
			{ cwd: project.folder },
		);

	test.each(["jsonl", "csv"])("200,000 rows of %s need less than 150 MB", async (format) => {
		const rows = `many.${format}`;
		const words = "I have paid for it last week and heard nothing since. ".repeat(4);
		const many = Array.from({ length: 200_000 }, (_, index) =>
			format === "csv" ? `"${words} ${index}"` : JSON.stringify({ ticket: `${words} ${index}` }),
		);
		await writeFile(join(project.folder, rows), `${format === "csv" ? "ticket\n" : ""}${many.join("\n")}\n`);
		const { code, stdout, stderr } = await measured(rows);
		expect([code, stdout]).toEqual([0, `Wrote 200,000 requests to ${rows}-0001.out … ${rows}-0004.out.\n`]);
		expect((await stat(join(project.folder, rows))).size).toBeGreaterThan(40_000_000);
		expect(peakOf(stderr)).toBeLessThan(150_000);
	});

	test("a line without an end is put aside", async () => {
		await writeFile(join(project.folder, "line.jsonl"), `${tickets(1)}${'{"ticket":"'.padEnd(300_000_000, "x")}`);
		const { code, stdout, stderr } = await measured("line.jsonl", "--rejects", "line-bad.jsonl");
		expect([code, stdout]).toEqual([0, "Wrote 1 request to line.jsonl.out, and 1 row to line-bad.jsonl.\n"]);
		expect(peakOf(stderr)).toBeLessThan(200_000);
		expect(JSON.parse(await text("line-bad.jsonl"))).toMatchObject({
			line: 2,
			reason: expect.stringContaining("longer"),
		});
	});

	test("who does not read the requests is waited for", async () => {
		const child = spawn(
			process.execPath,
			[cli, "batch", "triage", "--provider", "openai", "--rows", "-", "--out", "-"],
			{
				cwd: project.folder,
				stdio: ["pipe", "pipe", "inherit"],
			},
		);
		const piece = tickets(1000);
		let pieces = 0;
		let isFull = false;
		while (!isFull && pieces < 1000) {
			pieces++;
			if (child.stdin.write(piece)) continue;
			isFull = await Promise.race([
				once(child.stdin, "drain").then(() => false),
				new Promise<true>((full) => setTimeout(() => full(true), 3000)),
			]);
		}
		expect(isFull).toBe(true);
		child.stdin.end();
		let lines = 0;
		for await (const read of child.stdout) lines += (read as Buffer).filter((byte) => byte === 10).length;
		expect(lines).toBe(pieces * 1000);
	});
});
