import { UsageError } from "../usage-error.ts";

/** The rows of a run that shares the work with others: those whose number leaves the rest `index`. */
export type Shard = { readonly index: number; readonly count: number };

/** What `--shard 2/8` says; shards are counted from 1. */
export function parseShard(text: string): Shard {
	const [, number = "", of = ""] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
	const shard = { index: Number(number) - 1, count: Number(of) };
	if (number !== "" && shard.index >= 0 && shard.index < shard.count) return shard;
	const hint = Number(number) === 0 && number !== "" ? " Add 1 to an index that begins with 0." : "";
	throw new UsageError(`--shard is "${text}", and it must be like 1/8, 2/8 … 8/8.${hint}`);
}
