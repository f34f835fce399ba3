import type { Table } from "./table.ts";

/**
 * The text of bench/README.md with its tables written again, each between `<!-- table NAME -->` and `<!-- end -->`. All
 * else stays as it is; a table without its place is an error, so that no figure is lost without a word.
 */
export function writeTables(readme: string, tables: readonly Table[]): string {
	return tables.reduce((text, table) => {
		const start = `<!-- table ${table.name} -->\n`;
		const from = text.indexOf(start);
		const to = text.indexOf("<!-- end -->", from);
		if (from < 0 || to < 0) throw new Error(`bench/README.md has no place for the table ${table.name}`);
		return `${text.slice(0, from)}${start}\n${formatTable(table)}\n${text.slice(to)}`;
	}, readme);
}

/** Columns of figures, all but the first, stand on the right. */
function formatTable({ head, rows }: Table): string {
	const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
	return [head, rule, ...rows].map((cells) => `| ${cells.map(escapeCell).join(" | ")} |\n`).join("");
}

const escapeCell = (text: string): string => text.replaceAll("|", "\\|");
