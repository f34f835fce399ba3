import { brokenBudgets } from "./broken-budgets.ts";
import { limits } from "./limits.ts";
import { measureBudgets } from "./measure-budgets.ts";

/** `npm run bench:budgets`: counts what has a budget, and fails when one is broken. */
const budgets = await measureBudgets(limits);
const broken = brokenBudgets(budgets);
for (const budget of budgets) {
	const mark = broken.includes(budget) ? "BROKEN" : "ok";
	console.log(
		`${mark.padEnd(7)}${String(budget.value).padStart(8)} of ${String(budget.limit).padStart(8)}  ${budget.name}`,
	);
}
if (broken.length > 0) process.exitCode = 1;
