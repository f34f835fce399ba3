/** A row as it was read, and the line that it begins at; with `problem` it is none that can be used. */
export type RawRow = {
	readonly line: number;
	readonly data: Uint8Array | readonly string[];
	readonly problem?: string;
};

/** A row above this size is no row but a file that is something else; it is not read into memory. */
export const maxRowBytes = 16_000_000;
