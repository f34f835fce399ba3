import { pathToFileURL } from "node:url";
import { checkMutants } from "./check-mutants.ts";
import type { Mutant, MutantResult } from "./mutant.ts";
import { mutants as allMutants } from "./mutants.ts";
import { conformanceTests } from "./test-bench.ts";

// `npm run test:mutants` checks the table; with an argument another module with `mutants` and `tests`.
const [path] = process.argv.slice(2);
type Table = { readonly mutants: readonly Mutant[]; readonly tests: readonly string[] };
const table: Table =
	path === undefined ? { mutants: allMutants, tests: conformanceTests } : await import(pathToFileURL(path).href);

const outcomeOf = (result: MutantResult): string => {
	if (result.kind === "killed") return `killed by ${result.by}`;
	return result.kind === "invalid" ? `INVALID: ${result.problem}` : "SURVIVED";
};

const results = await checkMutants(table.mutants, table.tests, (result) => {
	const { row, naive } = result.mutant;
	console.log(`${row} — ${naive} — ${outcomeOf(result)}`);
});

const count = (kind: MutantResult["kind"]): number => results.filter((result) => result.kind === kind).length;
const invalid = count("invalid");
console.log(
	`${results.length} mutants, ${count("killed")} killed, ${count("survived")} survived` +
		(invalid === 0 ? "" : `, ${invalid} invalid`),
);
process.exitCode = results.length > 0 && count("killed") === results.length ? 0 : 1;
