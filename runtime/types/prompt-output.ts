import type { InputIssue } from "./input-issue.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** What a model's answer to a prompt is to be, as something that reads and checks one. */
export type PromptOutput<Output> = StandardSchema<Output> & {
	/**
	 * Returns the answer, typed, or throws a `PromptOutputError`. A string is read as JSON; anything else is checked as it
	 * is.
	 */
	readonly parse: (answer: unknown, options?: OutputOptions) => Output;
	/** As `parse`, and gives the error instead of throwing it. */
	readonly safeParse: (answer: unknown, options?: OutputOptions) => SafeOutput<Output>;
};

/** How an answer is read. */
export type OutputOptions = {
	/** Also takes JSON inside a fenced code block or between other words. */
	readonly lenient?: boolean;
};

/** What `safeParse` found: the answer, typed, or the error that `parse` throws. */
export type SafeOutput<Output> =
	| { readonly success: true; readonly data: Output }
	| { readonly success: false; readonly error: Error & OutputFailure };

/** Why an answer could not be used. */
export type OutputFailure = {
	readonly promptId: string;
	/**
	 * The model refused, its answer was cut off at the limit of tokens, there is no answer, it is no JSON, or it is not what
	 * the prompt asks for.
	 */
	readonly kind: "refusal" | "truncated" | "empty" | "not-json" | "invalid";
	/** What is wrong with an answer that is `invalid`. */
	readonly issues: readonly InputIssue[];
	/** The text of the answer, where it was one. It is not enumerable: answers hold personal data, and errors are logged. */
	readonly text?: string;
};

/**
 * The output type of a prompt.
 *
 * @example type Triage = OutputOf<typeof prompts.triage>;
 */
export type OutputOf<Prompt extends { readonly output: PromptOutput<unknown> }> = Prompt extends {
	readonly output: PromptOutput<infer Output>;
}
	? Output
	: never;
