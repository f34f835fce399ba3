import type { Declaration, Expression } from "../../model/code.ts";
import { arrow, call, identifier, keyword, runtimeValue } from "../../model/code-builders.ts";
import type { PromptIR } from "../../model/prompt-ir.ts";
import { usesVariable } from "../../model/uses-variable.ts";
import { takeName } from "../check/names.ts";
import { filledInputType } from "../filled.ts";
import type { MessageTexts } from "../message-texts.ts";
import { jsonOf, type KnownJson } from "./json-pieces.ts";

/** The JSON of a prompt's texts, declared once beside them and only where it is used. */
export type WireTexts = { readonly known: KnownJson; readonly declarations: () => readonly Declaration[] };

/** Makes the JSON of texts as it is asked for, by the expressions that stand for the texts. */
export function createWireTexts(prompt: PromptIR, texts: MessageTexts, takenNames: Set<string>): WireTexts {
	const declarations: Declaration[] = [];
	const made = new Map<Expression, Expression>();
	const make = (text: Expression): Expression | undefined => {
		const message = prompt.messages.find((each) => texts.textOf(each) === text);
		const body = message && texts.bodyOf(message);
		const name = text.kind === "call" ? text.callee : text;
		if (message === undefined || body === undefined || name.kind !== "identifier") return undefined;
		const isConstant = body.kind === "string";
		if (!isConstant && body.kind !== "template") return call(runtimeValue("jsonText"), text);
		const json = takeName(`${name.name}JSON`, takenNames);
		const value = jsonOf(body, () => undefined);
		const parameters = usesVariable(message.text, "input") ? [{ name: "input", type: filledInputType(prompt) }] : [];
		declarations.push({
			kind: "constant",
			exported: false,
			name: json,
			value: isConstant ? value : arrow(parameters, value, keyword("string")),
		});
		return isConstant ? identifier(json) : call(identifier(json), ...parameters.map((each) => identifier(each.name)));
	};
	return {
		known: (text) => {
			const known = made.get(text) ?? make(text);
			if (known !== undefined) made.set(text, known);
			return known;
		},
		declarations: () => declarations,
	};
}
