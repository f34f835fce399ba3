import { writeTables } from "./report.ts";
import type { Table } from "./table.ts";

/** As `writeTables`, of a text that shows some of the tables: those without a place in it are left out. */
export const cutTables = (text: string, tables: readonly Table[]): string =>
	writeTables(
		text,
		tables.filter(({ name }) => text.includes(`<!-- table ${name} -->\n`)),
	);
