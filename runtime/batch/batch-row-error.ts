import { brandError } from "../brand-error.ts";

/**
 * A row of a batch cannot become a request; `cause` says why. Tell it by `isBatchRowError`.
 *
 * @example new BatchRowError(16, cause).message // 'Row 17: Prompt "support": company must be string, but is undefined'
 */
export class BatchRowError extends Error {
	override readonly name = "BatchRowError";
	readonly code = "BATCH_ROW";
	/** Counts the rows from 0. */
	readonly index: number;

	constructor(index: number, cause: Error) {
		super(`Row ${index + 1}: ${cause.message}`, { cause });
		this.index = index;
		brandError(this);
	}
}
