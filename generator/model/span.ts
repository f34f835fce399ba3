/** A stretch of a source file: offsets in UTF-16 units into `SourceFile.text`, `end` exclusive. */
export type Span = {
	readonly path: string;
	readonly start: number;
	readonly end: number;
};
