import { hasErrorCode } from "../has-error-code.ts";
import type { BatchRequestError } from "./batch-request-error.ts";

/**
 * Whether a value is a `BatchRequestError`: the request got no answer at all.
 *
 * @example if (isBatchRequestError(result.error) && result.error.kind === "expired") again.push(result.customId);
 */
export const isBatchRequestError = (error: unknown): error is BatchRequestError => hasErrorCode(error, "BATCH_REQUEST");
