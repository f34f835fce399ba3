/** How requests are made of rows. */
export type BatchOptions<Input> = {
	/** The model, in place of the one that the definition names. */
	readonly model?: string;
	/** The name that an answer comes back under; `row-1`, `row-2` … where it is left out. `index` counts the rows from 0. */
	readonly customId?: (row: Input, index: number) => string;
	/** Told of each row that cannot become a request. Without it the first one ends the batch with a `BatchRowError`. */
	readonly onReject?: (reject: BatchReject) => void;
};

/** A row that cannot become a request, and why: a `PromptInputError` unless a helper of the prompt's failed. */
export type BatchReject = { readonly index: number; readonly row: unknown; readonly error: Error };
