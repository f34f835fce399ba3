import type { FieldIR, TypeIR } from "./type-ir.ts";

/** Whether null says of a field that every answer has to give that it is left out, and nothing else. */
export const isNullDropped = ({ type, optional }: FieldIR): boolean => optional && !takesNull(type);

function takesNull(type: TypeIR): boolean {
	if (type.kind === "union") return type.members.some(takesNull);
	if (type.kind === "reference") return takesNull(type.target());
	return type.kind === "null" || type.kind === "unknown";
}
