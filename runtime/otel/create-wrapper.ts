import type { Attributes, SpanOptions, Tracer } from "@opentelemetry/api";
import type { PromptMeta } from "../types/prompt-meta.ts";
import type { MeasuredCall } from "./create-metrics.ts";
import { describeError } from "./describe-error.ts";
import { inputSize } from "./input-size.ts";
import { providerOf } from "./provider-of.ts";

/** Gives a prompt's function as one that reports its calls; another function as it is. */
export type Wrapper = (meta: PromptMeta, name: string, original: AnyFunction) => AnyFunction;

/** A function of a prompt, whatever it takes and gives. */
export type AnyFunction = (...values: readonly unknown[]) => unknown;

/** Where calls are reported to. */
export type WrapperOptions = {
	readonly record: ((call: MeasuredCall) => void) | undefined;
	readonly tracer: Tracer | undefined;
	readonly recordInput: boolean;
};

const reported = /^(to|from)[A-Z]|^(messages|text)$/;
/** `SpanStatusCode.ERROR`; taking it from the package would be this module's only import of code. */
const failed = 2;

/** Creates what wraps functions for these options. */
export function createWrapper({ record, tracer, recordInput }: WrapperOptions): Wrapper {
	return (meta, name, original) => {
		if (!reported.test(name)) return original;
		const takesInput = !name.startsWith("from") && name !== "toLangChainTemplate";
		const attributes = attributesOf(meta, name);
		const spanName = `${name} ${meta.id}`;
		const spanOptions: SpanOptions = { attributes: { ...attributes, "pm_gen.prompt.hash": meta.hash } };
		return (...values) => {
			const span = tracer?.startSpan(spanName, spanOptions);
			const isTraced = span?.isRecording() === true;
			if (recordInput && takesInput && isTraced) span.setAttributes(inputAttributes(values[0]));
			const start = performance.now();
			let error: Attributes | undefined;
			try {
				return original(...values);
			} catch (thrown) {
				const description = describeError(thrown);
				error = description.attributes;
				const message = description.message ?? (recordInput ? String(thrown) : undefined);
				span?.setAttributes(error);
				span?.setStatus(message === undefined ? { code: failed } : { code: failed, message });
				throw thrown;
			} finally {
				const seconds = (performance.now() - start) / 1000;
				const size = takesInput && (isTraced || record !== undefined) ? inputSize(values[0]) : undefined;
				if (size !== undefined) span?.setAttribute("pm_gen.input.size", size);
				span?.end();
				record?.({ attributes, seconds, size, error });
			}
		};
	};
}

/** What every call of a function has in common, by the GenAI semantic conventions where they have a name for it. */
function attributesOf(meta: PromptMeta, name: string): Attributes {
	const provider = providerOf(name);
	const model = provider === undefined ? undefined : meta.providers[provider.name]?.model;
	return {
		"gen_ai.prompt.name": meta.id,
		...(meta.version === undefined ? {} : { "gen_ai.prompt.version": meta.version }),
		...(provider === undefined ? {} : { "gen_ai.provider.name": provider.telemetryName }),
		...(model === undefined ? {} : { "gen_ai.request.model": model }),
		"pm_gen.function.name": name,
	};
}

/** What cannot be written as JSON is not reported. */
function inputAttributes(input: unknown): Attributes {
	try {
		return { "pm_gen.input": JSON.stringify(input) };
	} catch {
		return {};
	}
}
