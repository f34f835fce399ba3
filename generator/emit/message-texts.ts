import type { Declaration, Expression } from "../model/code.ts";
import { arrow, call, identifier, keyword } from "../model/code-builders.ts";
import { itemsOfPrompt } from "../model/items-of-prompt.ts";
import { pascalCase } from "../model/pascal-case.ts";
import type { MessageIR, PromptIR, TextFunctionIR } from "../model/prompt-ir.ts";
import { usesVariable } from "../model/uses-variable.ts";
import { takeName } from "./check/names.ts";
import { emitConversation } from "./conversation.ts";
import { filledInputType } from "./filled.ts";
import { hoistFunctions } from "./hoist-functions.ts";
import { privateName } from "./private-name.ts";
import { emitTextExpression, emitTextStatements } from "./text.ts";
import { textNames } from "./text-names.ts";
import { typeOf } from "./type.ts";
import type { HelperTable } from "./value.ts";

/**
 * The texts of a prompt: declared once, and the expression that stands for each message's text. `conversation` is the call
 * that makes the messages of a prompt whose messages are more than texts.
 */
export type MessageTexts = {
	readonly declarations: readonly Declaration[];
	readonly textOf: (message: MessageIR) => Expression;
	/** The text itself as one expression; undefined where it takes statements. */
	readonly bodyOf: (message: MessageIR) => Expression | undefined;
	readonly conversation?: Expression;
};

type TextContext = {
	readonly exportedNames: ReadonlySet<string>;
	/** The names of the module's own functions, the texts of all prompts among them. */
	readonly takenNames: Set<string>;
	readonly helpers: HelperTable;
};

/**
 * Emits the text of each message once, to be shared by all functions of the prompt: a constant text is a const, a text
 * with values a function of the input, and a text that is nothing but one value is that value.
 */
export function messageTexts(prompt: PromptIR, { exportedNames, takenNames, helpers }: TextContext): MessageTexts {
	const declarations: Declaration[] = [];
	const expressions = new Map<MessageIR, Expression>();
	const bodies = new Map<MessageIR, Expression | undefined>();
	const names = textNames(prompt);
	const { pieces: items, functions } = hoistFunctions(itemsOfPrompt(prompt), (partial) =>
		takeName(`${prompt.localName}${pascalCase(partial)}`, takenNames),
	);
	const hoisted = items.flatMap((item) => (item.kind === "message" && !item.message.hasParts ? [item.message] : []));
	declarations.push(...functions.map((each) => emitFunction(each, prompt, helpers)));
	for (const [position, message] of prompt.messages.entries()) {
		const name = privateName(names[position] ?? "", exportedNames);
		const { text } = hoisted[position] ?? message;
		const expression = emitTextExpression(text, helpers);
		bodies.set(message, expression);
		if (expression !== undefined && (expression.kind === "member" || expression.kind === "binary")) {
			expressions.set(message, expression);
		} else if (expression?.kind === "string") {
			declarations.push({ kind: "constant", exported: false, name, value: expression });
			expressions.set(message, identifier(name));
		} else {
			const body = expression ?? emitTextStatements(text, helpers);
			const parameters = usesVariable(message.text, "input") ? [{ name: "input", type: filledInputType(prompt) }] : [];
			declarations.push({
				kind: "constant",
				exported: false,
				name,
				value: arrow(parameters, body, keyword("string")),
			});
			expressions.set(message, call(identifier(name), ...parameters.map((each) => identifier(each.name))));
		}
	}
	const textOf = (message: MessageIR): Expression => {
		const expression = expressions.get(message);
		if (expression === undefined) throw new Error(`no text was emitted for a message of ${prompt.id}`);
		return expression;
	};
	const bodyOf = (message: MessageIR): Expression | undefined => bodies.get(message);
	if (prompt.conversation === undefined) return { declarations, textOf, bodyOf };
	// Those of the prompt by those that call the functions put aside.
	const originals = new Map(prompt.messages.map((message, position) => [hoisted[position], message]));
	const code = emitConversation(prompt, items, {
		name: privateName(`${prompt.localName}Messages`, exportedNames),
		helpers,
		textOf: (message) => {
			const original = originals.get(message);
			return original && expressions.get(original);
		},
	});
	return { declarations: [...declarations, code.declaration], textOf, bodyOf, conversation: code.messages };
}

/** A partial that includes itself: its text as a function of its context, and of the input where it reads that too. */
function emitFunction(
	{ name, parameter, type, takesInput, body }: TextFunctionIR,
	prompt: PromptIR,
	helpers: HelperTable,
): Declaration {
	const parameters = [
		{ name: parameter, type: typeOf(type) },
		...(takesInput ? [{ name: "input", type: filledInputType(prompt) }] : []),
	];
	const text = emitTextExpression(body, helpers) ?? emitTextStatements(body, helpers);
	return { kind: "constant", exported: false, name, value: arrow(parameters, text, keyword("string")) };
}
