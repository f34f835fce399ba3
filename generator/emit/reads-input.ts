import type { ObjectTypeIR } from "../model/type-ir.ts";

/** Whether there is anything in an input to read. */
export const readsInput = ({ fields, additional }: ObjectTypeIR): boolean =>
	fields.length > 0 || additional !== undefined;
