import type { Expression, Statement } from "../model/code.ts";
import { binary, call, identifier, member } from "../model/code-builders.ts";
import type { LoopIR, ValueIR } from "../model/prompt-ir.ts";
import { usesVariable } from "../model/uses-variable.ts";
import { emitValue, type HelperTable, isOptional } from "./value.ts";

/** The statements of a loop around the statements of its body. */
export function emitLoop(loop: LoopIR, body: readonly Statement[], helpers: HelperTable): readonly Statement[] {
	const { over, index, collectionName } = loop;
	const binding = bindingOf(loop);
	const source = collectionOf(loop.collection, over, helpers);
	const iterable = over === "array" ? source : call(member(identifier("Object"), binding.method), source);
	return [
		...(collectionName === undefined
			? []
			: [{ kind: "variable", mutable: false, name: collectionName, value: iterable } as const]),
		...(index === undefined
			? []
			: [{ kind: "variable", mutable: true, name: index, value: { kind: "number", value: 0 } } as const]),
		{
			kind: "forOf",
			destructure: binding.names.length > 1,
			binding: binding.names,
			iterable: collectionName === undefined ? iterable : identifier(collectionName),
			body: [...body, ...(index === undefined ? [] : [{ kind: "increment", target: identifier(index) } as const])],
		},
	];
}

/** The loop's variables, none that the body does not read, and how a record is asked for them. */
function bindingOf({ item, key, body }: LoopIR): {
	readonly names: readonly string[];
	readonly method: "keys" | "values" | "entries";
} {
	const readsItem = usesVariable(body, item);
	// What read the key may stand in a branch that was decided.
	if (key === undefined || !usesVariable(body, key))
		return { names: [readsItem ? item : `_${item}`], method: "values" };
	return readsItem ? { names: [key, item], method: "entries" } : { names: [key], method: "keys" };
}

/** A collection that may be absent is an empty one. */
function collectionOf(value: ValueIR, over: "array" | "record", helpers: HelperTable): Expression {
	const expression = emitValue(value, helpers);
	if (!isOptional(value.type)) return expression;
	return binary("??", expression, over === "array" ? { kind: "array", items: [] } : { kind: "object", properties: [] });
}
