import { kinds } from "./kinds/index.ts";
import type { ScaleKind } from "./scale-kind.ts";

/** The kind of one of many prompts. */
export const kindOf = (number: number): ScaleKind => kinds[number % kinds.length] ?? kinds[0];
