import type { ValueIR } from "../model/prompt-ir.ts";
import type { LoopFrame } from "./scope.ts";

/** What `@index`, `@key`, `@first` and `@last` read; the key of a list is its index. */
export function loopData(name: "index" | "key" | "first" | "last", frame: LoopFrame): ValueIR {
	if (name === "key" && frame.over === "record") {
		return { kind: "variable", name: frame.nameOf("key"), type: { kind: "string" } };
	}
	const index = frame.nameOf("index");
	if (name === "first") return { kind: "first", index, type: { kind: "boolean" } };
	if (name === "last") {
		return { kind: "last", index, collection: frame.nameOf("collection"), type: { kind: "boolean" } };
	}
	return { kind: "variable", name: index, type: { kind: "integer" } };
}
