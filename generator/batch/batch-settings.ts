import type { BatchProvider } from "../../runtime/batch/batch-prompt.ts";

/**
 * All that decides what a run writes. A run goes on with what an earlier one left only where all of it is the same.
 */
export type BatchSettings = {
	readonly prompt: string;
	readonly provider: BatchProvider;
	readonly model: string;
	/** A digest of the code that the prompt was compiled to, and of the user's own helpers. */
	readonly code: string;
	/** The length of the rows' file and a digest of how it begins and ends; a stream has neither. */
	readonly rows: string;
	readonly format: "csv" | "jsonl";
	readonly map: string;
	readonly id: string;
	readonly shard: string;
	/** Empty where bad rows end the run. */
	readonly rejects: string;
};

/** In the words of the command line, what each of the settings is. */
export const settingWords: { readonly [Key in keyof BatchSettings]: string } = {
	prompt: "the prompt",
	provider: "--provider",
	model: "the model",
	code: "the prompt's definition or a helper",
	rows: "the rows",
	format: "--rows-format",
	map: "--map",
	id: "--id",
	shard: "--shard",
	rejects: "--rejects",
};
