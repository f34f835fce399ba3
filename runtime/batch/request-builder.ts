import type { BatchProvider } from "./batch-prompt.ts";
import type { BatchRequest } from "./batch-request.ts";
import { batchTargets } from "./batch-targets.ts";

/** A prompt as the builder sees it, whatever its types are. */
export type AnyPrompt = {
	readonly meta: { readonly id: string; readonly providers: { readonly [name: string]: { readonly model?: string } } };
	readonly input: {
		readonly safeParse: (value: unknown) => { readonly success: boolean; readonly error?: Error };
	};
	readonly [name: string]: unknown;
};

/** Makes a request of an input; throws where it does not fit the prompt, and for an id that the provider refuses. */
export type RequestBuilder = (input: unknown, customId: string) => BatchRequest;

/**
 * A function that makes requests of inputs. Each is checked wholly, so that a name which is none of the prompt's variables
 * is an error. Throws where the prompt lacks the provider's function, or a model.
 *
 * @example requestBuilder(prompts.support, "openai")({ company: "Acme", query: "Where?" }, "row-1")
 */
export function requestBuilder(prompt: AnyPrompt, provider: BatchProvider, model?: string): RequestBuilder {
	const { method, wrap, isCustomId, customIdRule } = batchTargets[provider];
	const toBody = prompt[method];
	if (typeof toBody !== "function") throw new TypeError(`The prompt "${prompt.meta.id}" has no function ${method}.`);
	if (model === undefined && prompt.meta.providers[provider]?.model === undefined) {
		throw new TypeError(`The prompt "${prompt.meta.id}" names no model for ${provider}: give one.`);
	}
	return (input, customId) => {
		if (!isCustomId(customId)) throw new TypeError(`"${customId}" is no custom_id: ${customIdRule}.`);
		const checked = prompt.input.safeParse(input);
		if (checked.error !== undefined) throw checked.error;
		const body: { readonly model?: string } = toBody(input);
		// The model stands where the definition put it, or first.
		return wrap(
			customId,
			model === undefined ? body : { model, ...body, ...(body.model === undefined ? {} : { model }) },
		);
	};
}
