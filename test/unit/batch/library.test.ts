import { beforeAll, describe, expect, test } from "vitest";
import {
	type BatchAnswered,
	type BatchPrompt,
	type BatchProvider,
	batchRequests,
	isBatchRequestError,
	isBatchRowError,
	readBatch,
} from "../../../runtime/batch/index.ts";
import { isPromptOutputError } from "../../../runtime/index.ts";
import { compileAndImport } from "../../support/run-prompt.ts";

const files = {
	"prompts/triage.yaml": `
model: { openai: gpt-4o-mini, openai-responses: gpt-4o-mini, anthropic: claude-sonnet-5-5 }
input: { ticket: string, "plan?": string }
output: { urgent: boolean }
messages:
  - system: Sort{{#if plan}} for {{plan}}{{/if}}.
  - user: "{{ticket}}"
`,
	"prompts/free.yaml": `
input: { ticket: string }
messages:
  - user: "{{ticket}}"
`,
};

/** The prompts as they are compiled in this test; what their own types lead to is tested with the package. */
type Prompts = { readonly [name in "triage" | "free"]: BatchPrompt<BatchProvider> & BatchAnswered };

let prompts: Prompts;

beforeAll(async () => {
	const compiled = await compileAndImport<Prompts>(files, { providers: ["openai", "openai-responses", "anthropic"] });
	expect(compiled.diagnostics).toEqual([]);
	if (compiled.module === undefined) throw new Error("the prompts do not compile");
	prompts = compiled.module;
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
	const all: Item[] = [];
	for await (const item of items) all.push(item);
	return all;
}

const rows = [{ ticket: "a" }, { ticket: "b", plan: "pro" }];

describe("requests", () => {
	test("are those of each API", async () => {
		const wanted = {
			openai: { method: "POST", url: "/v1/chat/completions", body: prompts.triage.toOpenAI(rows[1] as never) },
			"openai-responses": {
				method: "POST",
				url: "/v1/responses",
				body: prompts.triage.toOpenAIResponses(rows[1] as never),
			},
			anthropic: { params: prompts.triage.toAnthropic(rows[1] as never) },
		};
		for (const [provider, request] of Object.entries(wanted)) {
			const got = await collect(batchRequests(prompts.triage, provider as keyof typeof wanted, rows));
			expect(got.map(({ custom_id }) => custom_id)).toEqual(["row-1", "row-2"]);
			expect(got[1]).toEqual({ custom_id: "row-2", ...request });
		}
	});

	test("have the model of the options, where the definition has it or first", async () => {
		const [own] = await collect(batchRequests(prompts.triage, "openai", rows, { model: "m" }));
		expect(JSON.stringify(own)).toContain('"body":{"model":"m","messages":[');
		const [free] = await collect(batchRequests(prompts.free, "openai", [{ ticket: "a" }], { model: "m" }));
		expect(JSON.stringify(free)).toContain('"body":{"model":"m","messages":[');
		await expect(collect(batchRequests(prompts.free, "openai", []))).rejects.toThrow(
			'The prompt "free" names no model for openai',
		);
	});

	test("are made as they are asked for", async () => {
		let taken = 0;
		async function* endless() {
			for (;;) yield { ticket: String(taken++) };
		}
		for await (const { custom_id } of batchRequests(prompts.triage, "openai", endless())) {
			if (custom_id === "row-3") break;
		}
		expect(taken).toBe(3);
	});

	test("a row that does not fit is told, or ends it", async () => {
		const mixed = [{ ticket: "a" }, { ticket: 1 }, { ticket: "a", plann: "x" }, { ticket: "b" }];
		const rejects: unknown[] = [];
		const got = await collect(
			batchRequests(prompts.triage, "openai", mixed, {
				onReject: ({ index, row, error }) => rejects.push([index, row, error.message]),
			}),
		);
		expect(got.map(({ custom_id }) => custom_id)).toEqual(["row-1", "row-4"]);
		expect(rejects).toEqual([
			[1, mixed[1], expect.stringContaining("ticket must be string, but is number")],
			[2, mixed[2], expect.stringContaining("unknown variable plann")],
		]);
		const error = await collect(batchRequests(prompts.triage, "openai", mixed)).catch((thrown: unknown) => thrown);
		expect(isBatchRowError(error) && [error.index, error.message]).toEqual([
			1,
			'Row 2: Prompt "triage": ticket must be string, but is number',
		]);
	});

	test("an id that the provider refuses is a reject", async () => {
		const idOf = (id: string) => ({ customId: () => id });
		await expect(collect(batchRequests(prompts.triage, "anthropic", rows, idOf("a b")))).rejects.toThrow(
			'Row 1: "a b" is no custom_id: Anthropic takes 1 to 64',
		);
		await expect(collect(batchRequests(prompts.triage, "anthropic", rows, idOf("x".repeat(65))))).rejects.toThrow();
		await expect(collect(batchRequests(prompts.triage, "openai", rows, idOf("")))).rejects.toThrow();
		const [first] = await collect(batchRequests(prompts.triage, "openai", rows, idOf("a b")));
		expect(first?.custom_id).toBe("a b");
	});
});

describe("answers", () => {
	const text = (content: string | null, rest: object = {}) => ({
		choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content }, ...rest }],
	});
	const line = (id: string, body: unknown, status_code = 200) =>
		JSON.stringify({ id: "b", custom_id: id, response: { status_code, request_id: "r", body }, error: null });
	const message = (id: string, content: string) => ({
		custom_id: id,
		result: { type: "succeeded", message: { content: [{ type: "text", text: content }], stop_reason: "end_turn" } },
	});
	const shown = async (results: AsyncIterable<{ customId: string; output?: unknown; error?: unknown }>) =>
		(await collect(results)).map(({ customId, output, error }) => [
			customId,
			error === undefined
				? output
				: isPromptOutputError(error)
					? error.kind
					: isBatchRequestError(error) && [error.kind, error.status, error.message],
		]);

	test("of OpenAI, in any order, with what failed", async () => {
		const lines = [
			`\uFEFF${line("row-2", text('{"urgent":true}'))}\r`,
			"",
			line("row-1", text('{"urgent":"no"}')),
			line("row-3", text("Well")),
			line("row-4", text('{"urgent":', { finish_reason: "length" })),
			line("row-5", { error: { message: "max_tokens is too large", type: "invalid_request_error" } }, 400),
			JSON.stringify({ custom_id: "row-6", response: null, error: { code: "batch_expired", message: "Too late." } }),
			JSON.stringify({ custom_id: "row-7", response: null, error: { code: "batch_cancelled" } }),
			line("row-8", null),
		];
		expect(await shown(readBatch(prompts.triage, "openai", lines))).toEqual([
			["row-2", { urgent: true }],
			["row-1", "invalid"],
			["row-3", "not-json"],
			["row-4", "truncated"],
			["row-5", ["errored", 400, 'Request "row-5" failed (400): max_tokens is too large']],
			["row-6", ["expired", undefined, 'Request "row-6" was not answered in time: Too late.']],
			["row-7", ["canceled", undefined, 'Request "row-7" was canceled: batch_cancelled']],
			["row-8", ["unreadable", undefined, 'Request "row-8" was answered by something else than a message']],
		]);
	});

	test("of OpenAI's responses", async () => {
		const output = [{ type: "message", content: [{ type: "output_text", text: '{"urgent":false}' }] }];
		expect(await shown(readBatch(prompts.triage, "openai-responses", [line("a", { output })]))).toEqual([
			["a", { urgent: false }],
		]);
	});

	test("of Anthropic, as lines or as the client's objects", async () => {
		const results: object[] = [
			message("a", '{"urgent":true}'),
			{ custom_id: "b", result: { type: "errored", error: { type: "error", error: { type: "x", message: "No." } } } },
			{ custom_id: "c", result: { type: "expired" } },
			{ custom_id: "d", result: { type: "canceled" } },
			{ custom_id: "e", result: { type: "succeeded", message: { content: 7 } } },
		];
		const want = [
			["a", { urgent: true }],
			["b", ["errored", undefined, 'Request "b" failed: No.']],
			["c", ["expired", undefined, 'Request "c" was not answered in time']],
			["d", ["canceled", undefined, 'Request "d" was canceled']],
			["e", ["unreadable", undefined, 'Request "e" was answered by something else than a message']],
		];
		expect(await shown(readBatch(prompts.triage, "anthropic", results))).toEqual(want);
		const lines = results.map((result) => JSON.stringify(result));
		expect(await shown(readBatch(prompts.triage, "anthropic", lines))).toEqual(want);
	});

	test("leniently, where it is asked for", async () => {
		const wordy = [message("a", 'Here: {"urgent":true}')];
		expect(await shown(readBatch(prompts.triage, "anthropic", wordy))).toEqual([["a", "not-json"]]);
		expect(await shown(readBatch(prompts.triage, "anthropic", wordy, { lenient: true }))).toEqual([
			["a", { urgent: true }],
		]);
	});

	test("to a prompt that does not say what they are to be are texts", async () => {
		expect(await shown(readBatch(prompts.free, "anthropic", [message("a", "Hi")]))).toEqual([["a", "Hi"]]);
		expect(await shown(readBatch(prompts.free, "openai", [line("a", text("Hi"))]))).toEqual([["a", "Hi"]]);
	});

	test("that are no results at all throw, with their line", async () => {
		await expect(collect(readBatch(prompts.triage, "openai", ["", '{"custom_id": "ro']))).rejects.toThrow(
			"Line 2 is no JSON",
		);
		await expect(collect(readBatch(prompts.triage, "openai", ["{}"]))).rejects.toThrow("Line 1 has no custom_id");
	});
});
