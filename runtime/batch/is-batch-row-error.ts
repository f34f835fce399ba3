import { hasErrorCode } from "../has-error-code.ts";
import type { BatchRowError } from "./batch-row-error.ts";

/**
 * Whether a caught value is a `BatchRowError`.
 *
 * @example if (isBatchRowError(error)) console.error(`row ${error.index + 1}`, error.cause);
 */
export const isBatchRowError = (error: unknown): error is BatchRowError => hasErrorCode(error, "BATCH_ROW");
