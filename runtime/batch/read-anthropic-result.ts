import { BatchRequestError } from "./batch-request-error.ts";
import { fieldOf } from "./field-of.ts";
import type { ResultLine } from "./result-line.ts";

/** The message in a line of Anthropic's results. */
export function readAnthropicResult(result: ResultLine): unknown {
	const type = fieldOf(result, "result", "type");
	if (type === "canceled" || type === "expired") throw new BatchRequestError(result.custom_id, type);
	if (type === "errored") {
		const message = fieldOf(result, "result", "error", "error", "message");
		throw new BatchRequestError(result.custom_id, type, undefined, typeof message === "string" ? message : undefined);
	}
	const message = fieldOf(result, "result", "message");
	if (typeof message !== "object" || message === null) throw new BatchRequestError(result.custom_id, "unreadable");
	return message;
}
