/** A table of bench/README.md: it is written between the marks that name it. */
export type Table = {
	readonly name: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
};
