import { isPromptOutputError } from "../is-prompt-output-error.ts";
import type { OutputOptions } from "../types/prompt-output.ts";
import type { BatchProvider } from "./batch-prompt.ts";
import { BatchRequestError } from "./batch-request-error.ts";
import type { BatchAnswered, BatchOutput, BatchResult } from "./batch-result.ts";
import { batchTargets } from "./batch-targets.ts";
import { fieldOf } from "./field-of.ts";
import { isBatchRequestError } from "./is-batch-request-error.ts";
import type { ResultLine } from "./result-line.ts";

/**
 * The answers of a batch, each typed and checked as the prompt's definition says, or the error that came in place of it.
 * `lines` are those of the provider's result files, or the objects that its client makes of them; they come in any order, so
 * tell them apart by `customId`. A line that is no result at all throws: nobody can say whose it was.
 *
 * @example
 * const { body } = await openai.files.content(batch.output_file_id);
 * for await (const result of readBatch(prompts.triage, "openai", createInterface(Readable.fromWeb(body)))) {
 *   if (result.error) failed.set(result.customId, result.error);
 *   else await save(result.customId, result.output.team);
 * }
 * @example
 * for await (const result of readBatch(prompts.triage, "anthropic", await anthropic.messages.batches.results(id))) …
 */
export async function* readBatch<Prompt extends BatchAnswered>(
	prompt: Prompt,
	provider: BatchProvider,
	lines: AsyncIterable<string | object> | Iterable<string | object>,
	options: OutputOptions = {},
): AsyncGenerator<BatchResult<BatchOutput<Prompt>>, void, undefined> {
	const { readResult, text, answerMethod } = batchTargets[provider];
	const own = fieldOf(prompt, answerMethod);
	// The functions of a generated prompt and of the runtime check what they are given.
	const read: (answer: never) => unknown =
		typeof own === "function"
			? (answer) => own(answer, options)
			: prompt.output === undefined
				? (answer) => text(prompt.meta.id, answer)
				: (answer) => prompt.output?.parse(text(prompt.meta.id, answer), options);
	let number = 0;
	for await (const line of lines) {
		number++;
		const result = typeof line === "string" ? parseLine(line, number) : line;
		if (result === undefined) continue;
		if (!isResult(result)) throw new TypeError(`Line ${number} has no custom_id: it is no result of a batch.`);
		yield readOne(result);
	}

	function readOne(result: ResultLine): BatchResult<BatchOutput<Prompt>> {
		const customId = result.custom_id;
		try {
			return { customId, output: read(readResult(result) as never) as BatchOutput<Prompt> };
		} catch (error) {
			if (isPromptOutputError(error) || isBatchRequestError(error)) return { customId, error };
			// The reader found something else than the provider's answers are.
			return { customId, error: new BatchRequestError(customId, "unreadable") };
		}
	}
}

/** The object in a line, or undefined for a line without one. */
function parseLine(line: string, number: number): unknown {
	const json = line.replace(/^\uFEFF/, "");
	if (json.trim() === "") return undefined;
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw new SyntaxError(`Line ${number} is no JSON: the results are not whole.`, { cause });
	}
}

const isResult = (value: unknown): value is ResultLine => typeof fieldOf(value, "custom_id") === "string";
