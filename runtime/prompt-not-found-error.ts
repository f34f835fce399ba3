import { brandError } from "./brand-error.ts";
import { didYouMean } from "./did-you-mean.ts";
import { nearest } from "./nearest.ts";

/**
 * Thrown when a registry has no prompt with the asked id. `nearest` holds the ids that come closest.
 *
 * @example new PromptNotFoundError("suport", ["support"]).message // 'Prompt "suport" not found, did you mean support?'
 */
export class PromptNotFoundError extends Error {
	override readonly name = "PromptNotFoundError";
	readonly code = "PROMPT_NOT_FOUND";
	readonly promptId: string;
	readonly nearest: readonly string[];

	constructor(promptId: string, ids: Iterable<string>) {
		// A caller without types may ask for anything, such as a variable of the environment that is not set.
		const id = String(promptId);
		const suggestions = nearest(id, ids);
		super(`Prompt "${id}" not found${didYouMean(suggestions)}`);
		this.promptId = id;
		this.nearest = suggestions;
		brandError(this);
	}
}
