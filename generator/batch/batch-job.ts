import type { RawRow } from "./raw-row.ts";
import type { RowMaker } from "./row-maker.ts";

/** A run: where rows come from, what is made of them, and where that goes. */
export type BatchJob = {
	readonly out: string;
	readonly rejects?: string;
	/** How messages name the rows. */
	readonly name: string;
	readonly rows: AsyncIterable<readonly RawRow[]>;
	readonly make: RowMaker;
	/** The rows of this run are those whose number leaves the rest `index`. */
	readonly shard: { readonly index: number; readonly count: number };
	readonly limits: { readonly requests: number; readonly bytes: number };
	/** Whether ids come from the rows, so that two may be the same. */
	readonly ownIds: boolean;
	/** After how many rows at most, and how many bytes, what was done is written down. */
	readonly checkpoint: { readonly rows: number; readonly bytes: number };
	readonly watch: (progress: BatchProgress) => void;
};

/** How far a run has come; `rows` counts those of other shards too. */
export type BatchProgress = { readonly rows: number; readonly requests: number; readonly rejected: number };
