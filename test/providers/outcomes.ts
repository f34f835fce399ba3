/** What a column states where the provider refuses the prompt at build time or does not have the function. */
export const NOT_SUPPORTED = Symbol("not supported");

/** What a column states where the function throws a `PromptInputError`. */
export const REFUSED_INPUT = Symbol("refused input");
