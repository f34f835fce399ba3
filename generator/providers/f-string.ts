import type { TextIR, ValueIR } from "../model/prompt-ir.ts";
import type { TypeIR } from "../model/type-ir.ts";
import { inputName } from "./input-name.ts";

/** A text in LangChain's f-string notation, or the reason in words why there is none. */
export type FString =
	| { readonly kind: "text"; readonly text: string; readonly variables: readonly string[] }
	| { readonly kind: "refused"; readonly reason: string };

/**
 * Translates a text to an f-string (PROVIDERS.md §10). Only literals and plain input variables can be said there: a name
 * in braces is one flat key, a missing value throws, and anything but a text is printed by `JSON.stringify`, which agrees
 * with Handlebars for numbers and booleans alone.
 */
export function fString(text: readonly TextIR[]): FString {
	let result = "";
	const variables: string[] = [];
	for (const piece of text) {
		if (piece.kind === "loop") return refused("a loop");
		if (piece.kind === "branch") return refused("a condition");
		if (piece.kind === "block") return refused(`the block helper \`${piece.call.helper}\``);
		if (piece.kind === "recursion" || piece.kind === "recur") return refused("a partial that includes itself");
		if (piece.kind === "indent") return refused("a partial that is indented");
		if (piece.kind === "message" || piece.kind === "part" || piece.kind === "history") return refused("a message");
		if (piece.kind === "literal") {
			result += piece.value.replaceAll(/[{}]/g, "$&$&");
			continue;
		}
		const name = inputName(piece.value);
		if (name === undefined) return refused(describe(piece.value));
		if (!isScalar(piece.value.type)) {
			return refused(`the variable \`${name}\`, which is not always a text, a number or a boolean`);
		}
		result += `{${name}}`;
		variables.push(name);
	}
	return { kind: "text", text: result, variables };
}

const refused = (reason: string): FString => ({ kind: "refused", reason });

function describe(value: ValueIR): string {
	switch (value.kind) {
		case "input":
			return "the whole input";
		case "member":
		case "element":
			return `the path \`${pathOf(value)}\``;
		case "variable":
			return "a variable of a block";
		case "first":
		case "last":
			return "loop data";
		case "outer":
			return "a path with `../`";
		case "literal":
			return "a literal";
		case "condition":
			return "a condition";
		case "overlay":
			return "the context of a partial";
		case "call":
		case "userCall":
			return `the helper \`${value.helper}\``;
		case "nothing":
			return "a path that is always empty";
	}
}

function pathOf(value: ValueIR): string {
	if (value.kind !== "member" && value.kind !== "element") return "…";
	const name = value.kind === "member" ? value.name : String(value.position);
	return value.object.kind === "input" ? name : `${pathOf(value.object)}.${name}`;
}

function isScalar(type: TypeIR): boolean {
	switch (type.kind) {
		case "string":
		case "number":
		case "integer":
		case "boolean":
		case "literal":
			return true;
		case "reference":
			return isScalar(type.target());
		case "union":
			return type.members.every(isScalar);
		case "null":
		case "undefined":
		case "runtime":
		case "unknown":
		case "array":
		case "record":
		case "object":
			return false;
	}
}
