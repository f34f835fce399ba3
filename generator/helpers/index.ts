import type { Helper } from "../model/helper.ts";
import { comparisonHelpers } from "./comparison.ts";
import { textHelpers } from "./text.ts";

/** The standard library: every helper that a template may call without further ado. */
export const helpers: readonly Helper[] = [...comparisonHelpers, ...textHelpers];
