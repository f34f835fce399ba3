import type { Budget } from "./budget.ts";

/** The budgets that are broken: there is more than there may be. */
export const brokenBudgets = (budgets: readonly Budget[]): readonly Budget[] =>
	budgets.filter(({ value, limit }) => value > limit);
