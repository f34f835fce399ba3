import type { CacheMark } from "../model/cache-mark.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/span.ts";
import type { MapEntry } from "./data-node.ts";
import { describeNode, headOf } from "./data-value.ts";

/** A cache mark as a node has it; none for `cache: false`. */
export type ReadCache = {
	readonly cache: { readonly cache?: { readonly value: CacheMark; readonly span: Span } };
	readonly diagnostics: readonly Diagnostic[];
};

/** Reads `cache: true | "1h"` of a message or a part. */
export function readCache(entry: MapEntry | undefined): ReadCache {
	const none: ReadCache = { cache: {}, diagnostics: [] };
	if (entry === undefined) return none;
	const { value, key } = entry;
	if (value.kind === "scalar" && (value.value === true || value.value === "1h")) {
		return { cache: { cache: { value: value.value, span: key.span } }, diagnostics: [] };
	}
	if (value.kind === "scalar" && value.value === false) return none;
	const message = `\`cache\` must be true or "1h", but it is ${describeNode(value)}.`;
	const hint = "Write `cache: true` for the provider's usual time, or `cache: 1h`.";
	return { cache: {}, diagnostics: [createDiagnostic("invalid-value", headOf(value), message, { hint })] };
}
