import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as plain from "../../../../examples/generated/prompts/index.ts";
import { lazyRegistry } from "../../../../examples/generated/registry.lazy.ts";
import { instrument } from "../../../../runtime/otel/index.ts";
import { startTelemetry, type Telemetry } from "../../../support/telemetry.ts";

const greeting = { name: "Ada" };
const support = { role: "an agent", company: "Acme", query: "SECRET", example_response: "Yes.", followup: "And?" };
const refund = { order: { id: "1", total: 2.5, currency: "EUR" }, reason: "late" } as const;
const refusal = { choices: [{ finish_reason: "stop", message: { content: null, refusal: "No." } }] };

let telemetry: Telemetry;
beforeEach(async () => {
	telemetry = await startTelemetry();
});
afterEach(() => telemetry.shutdown());

/** What a sample says apart from the labels that the exporter adds. */
const labelsOf = async (name: string): Promise<readonly (readonly [object, number])[]> =>
	(await telemetry.samples(name)).map(({ labels: { otel_scope_name, ...labels }, value }) => [labels, value]);

const thrownBy = (run: () => unknown): unknown => {
	try {
		return run();
	} catch (error) {
		return error;
	}
};

describe("an instrumented namespace", () => {
	test("gives what the prompts give, nested folders included", () => {
		const prompts = instrument(plain, telemetry);
		expect(prompts.greeting.text(greeting)).toBe("Hello Ada!");
		expect(prompts.support.toAnthropic(support)).toEqual(plain.support.toAnthropic(support));
		expect(prompts.billing.refund.toOpenAI(refund)).toEqual(plain.billing.refund.toOpenAI(refund));
		expect(prompts.greeting.toLangChainTemplate()).toEqual(["Hello {name}!"]);
	});

	test("keeps meta, input and output as they are, and has every member", () => {
		const prompts = instrument(plain, telemetry);
		expect(Object.keys(prompts)).toEqual(Object.keys(plain));
		expect(Object.keys(prompts.triage)).toEqual(Object.keys(plain.triage));
		expect(prompts.triage.meta).toBe(plain.triage.meta);
		expect(prompts.triage.input).toBe(plain.triage.input);
		expect(prompts.triage.output).toBe(plain.triage.output);
		expect(prompts.triage.toOpenAI).not.toBe(plain.triage.toOpenAI);
	});

	test("changes nothing of what it was given", () => {
		const { text } = plain.greeting;
		instrument(plain, telemetry);
		expect(plain.greeting.text).toBe(text);
	});

	test("may be one prompt, have variants, and hold what is none", () => {
		expect(instrument(plain.greeting, telemetry).text(greeting)).toBe("Hello Ada!");
		const mixed = { greeting: { ...plain.greeting, variants: { short: plain.greeting } }, lazyRegistry, count: 1 };
		const prompts = instrument(mixed, telemetry);
		expect(prompts.lazyRegistry).toBe(lazyRegistry);
		expect(prompts.count).toBe(1);
		prompts.greeting.variants.short.text(greeting);
		expect(telemetry.spans()).toHaveLength(2);
	});

	test("throws the very error that the prompt throws", () => {
		const prompts = instrument(plain, telemetry);
		const error = new RangeError("from a getter");
		const hostile = {
			get name(): string {
				throw error;
			},
		};
		expect(thrownBy(() => prompts.greeting.text(hostile))).toBe(error);
	});

	test("works without meter and tracer", () => {
		expect(instrument(plain, {}).greeting.text(greeting)).toBe("Hello Ada!");
	});
});

describe("metrics, scraped from a Prometheus exporter", () => {
	const openai = {
		gen_ai_prompt_name: "support",
		gen_ai_prompt_version: "1.2.0",
		gen_ai_provider_name: "openai",
		gen_ai_request_model: "gpt-4o",
		pm_gen_function_name: "toOpenAI",
	};
	const text = { gen_ai_prompt_name: "greeting", gen_ai_prompt_version: "1.0.0", pm_gen_function_name: "text" };

	test("count calls by prompt and function", async () => {
		const prompts = instrument(plain, telemetry);
		for (let i = 0; i < 3; i++) prompts.support.toOpenAI(support);
		prompts.greeting.text(greeting);
		expect(await labelsOf("pm_gen_conversions_total")).toEqual([
			[openai, 3],
			[text, 1],
		]);
	});

	test("have latencies as a histogram whose bounds tell microseconds apart", async () => {
		const prompts = instrument(plain, telemetry);
		for (let i = 0; i < 20; i++) prompts.support.toOpenAI(support);
		expect(await labelsOf("pm_gen_conversion_duration_count")).toEqual([[openai, 20]]);
		const buckets = await telemetry.samples("pm_gen_conversion_duration_bucket");
		expect(buckets.map(({ labels }) => Number(labels["le"])).slice(0, 3)).toEqual([0.000001, 0.0000025, 0.000005]);
		expect(buckets.at(-1)).toMatchObject({ labels: { le: "+Inf" }, value: 20 });
		const [sum] = await telemetry.samples("pm_gen_conversion_duration_sum");
		expect(sum?.value).toBeGreaterThan(0);
	});

	test("have the characters of the input, not of an answer or of what takes no input", async () => {
		const prompts = instrument(plain, telemetry);
		prompts.greeting.text({ name: "Ada 😀" });
		prompts.greeting.toLangChainTemplate();
		thrownBy(() => prompts.triage.fromOpenAI(refusal));
		expect(await labelsOf("pm_gen_conversion_input_size_sum")).toEqual([[text, 5]]);
	});

	test("count errors by kind", async () => {
		const prompts = instrument(plain, telemetry);
		thrownBy(() => prompts.greeting.text({ name: JSON.parse("{}") }));
		thrownBy(() => prompts.triage.fromOpenAI(refusal));
		thrownBy(() => prompts.greeting.text({ name: Object.assign(() => 1, { toString: 1 }) as unknown as string }));
		const triage = {
			gen_ai_prompt_name: "triage",
			gen_ai_prompt_version: "1.0.0",
			gen_ai_provider_name: "openai",
			gen_ai_request_model: "gpt-4o-mini",
			pm_gen_function_name: "fromOpenAI",
			error_type: "PromptOutputError",
			pm_gen_error_kind: "refusal",
		};
		expect(await labelsOf("pm_gen_conversion_errors_total")).toEqual([
			[{ ...text, error_type: "PromptInputError" }, 2],
			[triage, 1],
		]);
	});

	test("count another's errors by their class", async () => {
		const messages = (): unknown => JSON.parse("null").text;
		const prompts = instrument({ greeting: { ...plain.greeting, messages } }, telemetry);
		thrownBy(() => prompts.greeting.messages());
		expect(await labelsOf("pm_gen_conversion_errors_total")).toEqual([
			[{ ...text, pm_gen_function_name: "messages", error_type: "TypeError" }, 1],
		]);
	});

	test("have the memory of the process, once however often it is instrumented", async () => {
		instrument(plain, telemetry);
		instrument(plain, telemetry);
		const memory = await telemetry.samples("process_memory_usage");
		expect(memory).toHaveLength(1);
		expect(memory[0]?.value).toBeGreaterThan(1e7);
		expect(memory[0]?.value).toBeLessThan(2 * process.memoryUsage().rss);
	});

	test("hold no value of a variable", async () => {
		const prompts = instrument(plain, { ...telemetry, recordInput: true });
		prompts.support.toOpenAI(support);
		thrownBy(() => prompts.support.toOpenAI({ ...support, company: JSON.parse('["SECRET"]') }));
		const scraped = await telemetry.scrape();
		expect(scraped).toContain("PromptInputError");
		expect(scraped).not.toContain("SECRET");
	});
});

describe("spans", () => {
	const everything = (): string =>
		JSON.stringify(
			telemetry.spans().map(({ name, attributes, status, events }) => ({ name, attributes, status, events })),
		);

	test("say which prompt, version, provider and model", () => {
		instrument(plain, telemetry).billing.refund.toAnthropic(refund);
		const [span] = telemetry.spans();
		expect(span).toMatchObject({ name: "toAnthropic billing/refund", status: { code: 0 }, events: [] });
		expect(span?.attributes).toEqual({
			"gen_ai.prompt.name": "billing/refund",
			"gen_ai.prompt.version": "2.0.0",
			"gen_ai.provider.name": "anthropic",
			"gen_ai.request.model": "claude-sonnet-5-5",
			"pm_gen.function.name": "toAnthropic",
			"pm_gen.prompt.hash": plain.billing.refund.meta.hash,
			"pm_gen.input.size": 11,
		});
	});

	test("hold no value of a variable, also where the call failed", () => {
		const prompts = instrument(plain, telemetry);
		prompts.support.toOpenAI(support);
		thrownBy(() => prompts.support.toOpenAI({ ...support, company: JSON.parse('["SECRET"]') }));
		const hostile = {
			get name(): string {
				throw new RangeError("SECRET");
			},
		};
		thrownBy(() => prompts.greeting.text(hostile));
		expect(telemetry.spans().map(({ status }) => status)).toEqual([
			{ code: 0 },
			{ code: 2, message: expect.stringMatching(/support.*company.*array/) },
			{ code: 2 },
		]);
		expect(everything()).not.toContain("SECRET");
	});

	test("hold the input where that was asked for", () => {
		const prompts = instrument(plain, { ...telemetry, recordInput: true });
		prompts.support.toOpenAI(support);
		expect(JSON.parse(String(telemetry.spans()[0]?.attributes["pm_gen.input"]))).toEqual(support);
		thrownBy(() => prompts.greeting.text({ name: 1n as unknown as number }));
		expect(telemetry.spans()[1]?.attributes).not.toHaveProperty("pm_gen.input");
	});

	test("end where the input is one that cannot be measured", () => {
		const circle: { name: string; self?: unknown } = { name: "Ada" };
		circle.self = circle;
		const hostile = new Proxy(circle, {
			ownKeys: () => {
				throw new Error("no keys");
			},
		});
		const prompts = instrument(plain, telemetry);
		expect(prompts.greeting.text(circle)).toBe("Hello Ada!");
		expect(prompts.greeting.text(hostile)).toBe("Hello Ada!");
		expect(telemetry.spans().map(({ attributes }) => attributes["pm_gen.input.size"])).toEqual([3, undefined]);
	});
});
