/** The input of a prompt, as something that can check values of unknown origin: a request body, a database row. */
export type PromptInput<Input> = {
	/** Returns the value, typed, or throws a `PromptInputError`; keys that the prompt does not know are errors here. */
	readonly parse: (value: unknown) => Input;
};
