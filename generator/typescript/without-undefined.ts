import type { TypeIR } from "../model/type-ir.ts";
import { unionOfTypes } from "./union-of-types.ts";

/** The type without `undefined`: an optional parameter or property says by itself that it may be left out. */
export const withoutUndefined = (type: TypeIR): TypeIR =>
	type.kind === "union" ? unionOfTypes(type.members.filter(({ kind }) => kind !== "undefined")) : type;
