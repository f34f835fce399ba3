import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../test/support/repository.ts";
import { batch } from "./batch/index.ts";
import type { Bench } from "./bench.ts";
import { calls } from "./calls/index.ts";
import { checks } from "./checks/index.ts";
import { cutTables } from "./cut-tables.ts";
import { environmentTable } from "./environment-table.ts";
import { imports } from "./imports/index.ts";
import { original } from "./original.bench.ts";
import { writeTables } from "./report.ts";
import { scale } from "./scale/index.ts";
import { timed } from "./timed.ts";
import { wire } from "./wire/index.ts";

/**
 * `npm run bench`: measures everything, or only the benches that are named (`npm run bench -- calls`), and writes the
 * tables of bench/README.md, and of README.md those that it has.
 */
const benches: readonly Bench[] = [calls, wire, checks, original, imports, scale, batch];

const names = process.argv.slice(2);
const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) throw new Error(`there is no bench ${unknown.join(", ")}`);

const packages = new Set(["mitata", ...benches.flatMap((bench) => bench.packages)]);
const tables = [environmentTable([...packages].sort())];
for (const bench of benches.filter(({ name }) => names.length === 0 || names.includes(name))) {
	console.log(`measuring ${bench.name} …`);
	tables.push(...(await timed(`all of ${bench.name}`, bench.run)));
}
for (const [path, write] of Object.entries({ "bench/README.md": writeTables, "README.md": cutTables })) {
	const file = join(repository, path);
	writeFileSync(file, write(readFileSync(file, "utf8"), tables));
	console.log(`written: ${path}`);
}
