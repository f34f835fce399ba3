import type { Table } from "../table.ts";
import type { OriginalRow } from "./original-row.ts";

/** The original's rows beside pm-gen's figures. */
export const originalTable = (rows: readonly OriginalRow[]): Table => ({
	name: "original",
	head: ["what", "original's target", "original", "pm-gen"],
	rows: rows.map(({ what, target, original, own }) => [what, target, original, own]),
});
