import { BatchRequestError } from "./batch-request-error.ts";
import { fieldOf } from "./field-of.ts";
import type { ResultLine } from "./result-line.ts";

const kinds: { readonly [code: string]: "expired" | "canceled" } = {
	batch_expired: "expired",
	batch_cancelled: "canceled",
};

/** The body of the response in a line of OpenAI's output or error file. */
export function readOpenAIResult(result: ResultLine): unknown {
	const code = fieldOf(result, "error", "code");
	if (typeof code === "string") {
		throw new BatchRequestError(result.custom_id, kinds[code] ?? "errored", undefined, textOf(result["error"]) ?? code);
	}
	const body = fieldOf(result, "response", "body");
	const status = fieldOf(result, "response", "status_code");
	if (typeof status === "number" && status >= 400) {
		throw new BatchRequestError(result.custom_id, "errored", status, textOf(fieldOf(body, "error")));
	}
	if (typeof body !== "object" || body === null) throw new BatchRequestError(result.custom_id, "unreadable");
	return body;
}

function textOf(error: unknown): string | undefined {
	const message = fieldOf(error, "message");
	return typeof message === "string" ? message : undefined;
}
