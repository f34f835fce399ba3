import type { BatchOptions } from "./batch-options.ts";
import type { BatchInput, BatchPrompt, BatchProvider } from "./batch-prompt.ts";
import type { BatchBody, BatchRequest } from "./batch-request.ts";
import { BatchRowError } from "./batch-row-error.ts";
import { type AnyPrompt, requestBuilder } from "./request-builder.ts";

/**
 * The requests of a batch, one for each row, in order. Rows are taken as requests are asked for, so neither need fit into
 * memory. Each row is checked, also for names that are none of the prompt's variables.
 *
 * @example
 * for await (const request of batchRequests(prompts.support, "openai", rows, { onReject: log })) {
 *   if (!file.write(`${JSON.stringify(request)}\n`)) await once(file, "drain");
 * }
 * @example
 * const requests = await Array.fromAsync(batchRequests(prompts.support, "anthropic", rows));
 * await anthropic.messages.batches.create({ requests });
 */
export async function* batchRequests<Provider extends BatchProvider, Prompt extends BatchPrompt<Provider>>(
	prompt: Prompt,
	provider: Provider,
	rows: AsyncIterable<BatchInput<Prompt>> | Iterable<BatchInput<Prompt>>,
	options: BatchOptions<BatchInput<Prompt>> = {},
): AsyncGenerator<BatchRequest<Provider, BatchBody<Prompt, Provider>>, void, undefined> {
	// A generated prompt has all that AnyPrompt asks for; TypeScript cannot say it of a type parameter.
	const build = requestBuilder(prompt as unknown as AnyPrompt, provider, options.model);
	const { customId = rowId, onReject } = options;
	let index = 0;
	for await (const row of rows) {
		const request = buildOne(row, index);
		// The builder has wrapped what the prompt's own function gave.
		if (request !== undefined) yield request as BatchRequest<Provider, BatchBody<Prompt, Provider>>;
		index++;
	}

	function buildOne(row: BatchInput<Prompt>, position: number): BatchRequest | undefined {
		try {
			return build(row, customId(row, position));
		} catch (thrown) {
			const error = thrown instanceof Error ? thrown : new Error(String(thrown));
			if (onReject === undefined) throw new BatchRowError(position, error);
			onReject({ index: position, row, error });
			return undefined;
		}
	}
}

const rowId = (_row: unknown, index: number): string => `row-${index + 1}`;
