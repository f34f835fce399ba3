import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../test/support/repository.ts";
import type { Bench } from "./bench.ts";
import { checks } from "./checks/index.ts";
import { environmentTable } from "./environment-table.ts";
import { writeTables } from "./report.ts";

/** `npm run bench`: measures everything and writes the tables of bench/README.md. */
const benches: readonly Bench[] = [checks];

const readme = join(repository, "bench/README.md");
const packages = new Set(["mitata", ...benches.flatMap((bench) => bench.packages)]);
const tables = [environmentTable([...packages].sort())];
for (const bench of benches) {
	console.log(`measuring ${bench.name} …`);
	tables.push(...(await bench.run()));
}
writeFileSync(readme, writeTables(readFileSync(readme, "utf8"), tables));
console.log(`written: ${readme}`);
