import { brandError } from "../brand-error.ts";

const reasons = {
	errored: "failed",
	canceled: "was canceled",
	expired: "was not answered in time",
	unreadable: "was answered by something else than a message",
} as const;

/**
 * A request of a batch got no answer; `kind` says why. Those that are canceled or expired can be sent again as they are.
 * Tell it by `isBatchRequestError`.
 *
 * @example new BatchRequestError("row-1", "errored", 400, "max_tokens is too large").message // 'Request "row-1" failed (400): max_tokens is too large'
 */
export class BatchRequestError extends Error {
	override readonly name = "BatchRequestError";
	readonly code = "BATCH_REQUEST";
	readonly customId: string;
	readonly kind: keyof typeof reasons;
	/** The HTTP status of the answer, where there is one. */
	readonly status: number | undefined;

	constructor(customId: string, kind: keyof typeof reasons, status?: number, details?: string) {
		const ending = `${status === undefined ? "" : ` (${status})`}${details === undefined ? "" : `: ${details}`}`;
		super(`Request "${customId}" ${reasons[kind]}${ending}`);
		this.customId = customId;
		this.kind = kind;
		this.status = status;
		brandError(this);
	}
}
