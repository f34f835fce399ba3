import { partsOf } from "../model/parts-of.ts";
import type { TypeIR } from "../model/type-ir.ts";

/** Whether a value of a type is a history or holds one. */
export const holdsHistory = (type: TypeIR): boolean =>
	(type.kind === "runtime" && type.name === "History") || partsOf(type).some(holdsHistory);
