import type { InputIssue } from "./input-issue.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** The input of a prompt, as something that can check values of unknown origin: a request body, a database row. */
export type PromptInput<Input, Filled = Input> = StandardSchema<Input, Filled> & {
	/**
	 * Returns the value, typed, or throws a `PromptInputError`; keys that the prompt does not know are errors here. Where a
	 * default is put in, the value is a new one, and the one given stays as it was.
	 */
	readonly parse: (value: unknown) => Filled;
	/** As `parse`, and gives the error instead of throwing it. */
	readonly safeParse: (value: unknown) => SafeInput<Filled>;
};

/** What `safeParse` found: the value, typed, or the error that `parse` throws. */
export type SafeInput<Input> =
	| { readonly success: true; readonly data: Input }
	| {
			readonly success: false;
			readonly error: Error & { readonly promptId: string; readonly issues: readonly InputIssue[] };
	  };
