import type { Table } from "./table.ts";

/** Something that is measured: it gives its tables of bench/README.md. */
export type Bench = {
	readonly name: string;
	/** The packages whose versions the figures hang on. */
	readonly packages: readonly string[];
	readonly run: () => Promise<readonly Table[]>;
};
