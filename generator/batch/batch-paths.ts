/** Where the state of a run stands. */
export const statePath = (out: string): string => `${out}.state.json`;

/** The name of one of several files, counted from 1: `requests-0001.jsonl`. */
export const numberedPath = (out: string, number: number): string =>
	out.replace(/(\.[^./\\]*)?$/, (ending) => `-${String(number).padStart(4, "0")}${ending}`);

/** The name of a file that is not whole yet. */
export const partPath = (out: string, number: number): string => `${numberedPath(out, number)}.part`;

/** The names of the files of a finished run: one file has the name that was asked for. */
export const finishedPaths = (out: string, parts: number): readonly string[] =>
	parts === 1 ? [out] : Array.from({ length: parts }, (_, index) => numberedPath(out, index + 1));
