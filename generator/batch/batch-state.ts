import type { BatchSettings } from "./batch-settings.ts";

/** A file of requests: how many are in it, and how many bytes they take. */
export type BatchPart = { readonly requests: number; readonly bytes: number };

/**
 * How far a run has come: what the state file beside the requests holds. All that it counts has reached the disk before it
 * is written, and what the files hold beyond it is cut off by the run that goes on.
 */
export type BatchState = {
	readonly version: 1;
	readonly settings: BatchSettings;
	readonly done: boolean;
	/** How many rows were read, those of other shards with them. */
	readonly rows: number;
	readonly rejected: number;
	readonly rejectedBytes: number;
	/** The files of requests; the last one is written to until the run is done. */
	readonly parts: readonly BatchPart[];
};

/** The text of a state file. */
export const formatState = (state: BatchState): string => `${JSON.stringify(state, undefined, "\t")}\n`;

/** What a state file says; undefined where it is none. */
export function parseBatchState(text: string): BatchState | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isState(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** The state file is pm-gen's own, and was written wholly: it is enough to see that it is one. */
function isState(value: unknown): value is BatchState {
	if (typeof value !== "object" || value === null) return false;
	const state = value as { readonly [Key in keyof BatchState]?: unknown };
	return (
		state.version === 1 &&
		typeof state.settings === "object" &&
		state.settings !== null &&
		[state.rows, state.rejected, state.rejectedBytes].every(Number.isSafeInteger) &&
		Array.isArray(state.parts) &&
		state.parts.length > 0 &&
		state.parts.every(({ requests, bytes }) => Number.isSafeInteger(requests) && Number.isSafeInteger(bytes))
	);
}

/** The state before the first row. */
export const initialState = (settings: BatchSettings): BatchState => ({
	version: 1,
	settings,
	done: false,
	rows: 0,
	rejected: 0,
	rejectedBytes: 0,
	parts: [{ requests: 0, bytes: 0 }],
});
