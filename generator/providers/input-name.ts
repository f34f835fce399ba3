import type { ValueIR } from "../model/prompt-ir.ts";

/** The name of the input's variable that a value is, if it is one that can stand in a single pair of braces. */
export function inputName(value: ValueIR): string | undefined {
	if (value.kind !== "member" || value.object.kind !== "input" || /[{}]/.test(value.name)) return undefined;
	return value.name;
}
