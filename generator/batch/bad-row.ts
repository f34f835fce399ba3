import { UsageError } from "../usage-error.ts";
import type { RejectedRow } from "./row-maker.ts";

/** Why a run ends at a row that cannot become a request: nobody said where such rows go. */
export const badRow = (name: string, number: number, { line, reason }: RejectedRow): UsageError =>
	new UsageError(
		`${name}, row ${number} (line ${line}): ${reason}\n  --rejects rejects.jsonl puts such rows aside and goes on.`,
	);
