import type { Declaration, Expression, ObjectProperty, Statement, TypeNode } from "../model/code.ts";
import {
	array,
	arrayType,
	arrow,
	call,
	identifier,
	member,
	object,
	property,
	reference,
	runtimeType,
	runtimeValue,
	spread,
	string,
} from "../model/code-builders.ts";
import { jsonExpression } from "../model/json-expression.ts";
import type { JsonTextIR, MessageIR, PartIR, PromptIR, TextIR } from "../model/prompt-ir.ts";
import { usesVariable } from "../model/uses-variable.ts";
import { filledInputType, takesNative } from "./filled.ts";
import { emitLoop } from "./loop.ts";
import { emitTextExpression, emitTextStatements } from "./text.ts";
import { emitCondition, emitValue, type HelperTable } from "./value.ts";

/** What makes the messages of a prompt: a function, and the call of it. */
export type ConversationCode = { readonly declaration: Declaration; readonly messages: Expression };

type Emission = {
	readonly helpers: HelperTable;
	/** The text of a message that stands alone; undefined for one that has none of its own. */
	readonly textOf: (message: MessageIR) => Expression | undefined;
	/** A free name for a variable. */
	readonly nameOf: (wish: string) => string;
};

/**
 * The function that gives a prompt's messages to the runtime's converters: a list where nothing decides at run time what
 * is in it, else statements that add to one.
 */
export function emitConversation(
	prompt: PromptIR,
	conversation: readonly TextIR[],
	{ name, ...context }: Omit<Emission, "nameOf"> & { readonly name: string },
): ConversationCode {
	const counts = new Map<string, number>();
	const emission: Emission = {
		...context,
		nameOf: (wish) => {
			const count = (counts.get(wish) ?? 0) + 1;
			counts.set(wish, count);
			return count === 1 ? wish : `${wish}${count}`;
		},
	};
	const native = takesNative(prompt) ? [reference("Native")] : [];
	const readsInput = usesVariable(conversation, "input");
	const messages = identifier("messages");
	const type = arrayType(runtimeType("PromptMessage", ...native));
	const body: readonly Statement[] = isList(conversation)
		? [{ kind: "return", value: array(conversation.map((item) => listItem(item, emission))) }]
		: [...collect("messages", type, conversation, emission), { kind: "return", value: messages }];
	return {
		declaration: {
			kind: "function",
			exported: false,
			name,
			...(native.length === 0 ? {} : { typeParameters: [{ name: "Native" }] }),
			parameters: readsInput ? [{ name: "input", type: filledInputType(prompt, native[0]) }] : [],
			returns: type,
			body,
		},
		messages: call(identifier(name), ...(readsInput ? [identifier("input")] : [])),
	};
}

/** Whether an item is one expression. */
function isItem(item: TextIR): boolean {
	switch (item.kind) {
		case "message":
			return item.message.hasParts !== true || isList(item.message.text);
		case "part":
		case "history":
			return true;
		case "branch":
		case "loop":
		case "literal":
		case "slot":
		case "indent":
		case "block":
		case "recursion":
		case "recur":
			return false;
	}
}

const isList = (items: readonly TextIR[]): boolean => items.every(isItem);

/** The statements that make a list of items under a name: those that come first stand in the list itself. */
function collect(name: string, type: TypeNode, items: readonly TextIR[], emission: Emission): readonly Statement[] {
	const firstOther = items.findIndex((item) => !isItem(item));
	const start = firstOther < 0 ? items.length : firstOther;
	const initial = array(items.slice(0, start).map((item) => listItem(item, emission)));
	return [{ kind: "variable", mutable: false, name, type, value: initial }, ...add(name, items.slice(start), emission)];
}

/** The statements that add items to a list. */
function add(name: string, items: readonly TextIR[], emission: Emission): readonly Statement[] {
	const statements: Statement[] = [];
	let run: Expression[] = [];
	const endRun = (): void => {
		if (run.length > 0) statements.push({ kind: "expression", value: call(member(identifier(name), "push"), ...run) });
		run = [];
	};
	for (const item of items) {
		if (isItem(item)) {
			run.push(listItem(item, emission));
			continue;
		}
		endRun();
		if (item.kind === "branch") {
			statements.push({
				kind: "if",
				test: emitCondition(item.condition, emission.helpers),
				then: add(name, item.body, emission),
				otherwise: add(name, item.otherwise, emission),
			});
		} else if (item.kind === "loop") {
			statements.push(...emitLoop(item, add(name, item.body, emission), emission.helpers));
		} else if (item.kind === "message") {
			const parts = emission.nameOf("parts");
			statements.push(...collect(parts, arrayType(partType(item.message)), item.message.text, emission));
			run.push(messageObject(item.message, identifier(parts), emission));
			endRun();
		}
	}
	endRun();
	return statements;
}

const partType = ({ role }: MessageIR): TypeNode =>
	runtimeType(role === "user" || role === "tool" ? "MessagePart" : "TextPart");

function listItem(item: TextIR, emission: Emission): Expression {
	switch (item.kind) {
		case "message": {
			const { message } = item;
			const content = message.hasParts
				? array(message.text.map((part) => listItem(part, emission)))
				: (emission.textOf(message) ?? textOf(message.text, emission));
			return messageObject(message, content, emission);
		}
		case "part":
			return partObject(item.part, emission);
		case "history":
			return {
				kind: "spreadItem",
				value: call(runtimeValue("historyMessages"), emitValue(item.value, emission.helpers)),
			};
		default:
			throw new Error(`a ${item.kind} is no item of a conversation`);
	}
}

/** A text as one expression; one that needs statements is a function that is called at once. */
function textOf(text: readonly TextIR[], { helpers }: Emission): Expression {
	return emitTextExpression(text, helpers) ?? call(arrow([], emitTextStatements(text, helpers)));
}

function messageObject(message: MessageIR, content: Expression, emission: Emission): Expression {
	const { role, name, cache, toolCalls, toolCallId, required } = message;
	return object([
		property("role", string(role)),
		...(name === undefined ? [] : [property("name", textOf(name, emission))]),
		...(toolCallId === undefined ? [] : [property("toolCallId", textOf(toolCallId, emission))]),
		property("content", content),
		...(toolCalls === undefined
			? []
			: [
					property(
						"toolCalls",
						array(
							toolCalls.map((each) =>
								object([
									property("id", textOf(each.id, emission)),
									property("name", string(each.name)),
									property("input", jsonText(each.input, emission)),
								]),
							),
						),
					),
				]),
		...cacheProperty(cache),
		...(required ? [property("required", { kind: "boolean", value: true })] : []),
	]);
}

const cacheProperty = (cache: MessageIR["cache"]): readonly ObjectProperty[] =>
	cache === undefined ? [] : [property("cache", jsonExpression(cache))];

function partObject(part: PartIR, emission: Emission): Expression {
	const kind = property("type", string(part.kind));
	if (part.kind === "text") {
		return object([kind, property("text", textOf(part.text, emission)), ...cacheProperty(part.cache)]);
	}
	const { source, mediaType, name, detail, cache } = part;
	const value = "text" in source ? textOf(source.text, emission) : emitValue(source.value, emission.helpers);
	return object([
		kind,
		source.kind === "object" ? spread(call(runtimeValue("mediaSource"), value)) : property(source.kind, value),
		...(mediaType === undefined ? [] : [property("mediaType", textOf(mediaType, emission))]),
		...(name === undefined ? [] : [property("name", textOf(name, emission))]),
		...(detail === undefined ? [] : [property("detail", string(detail))]),
		...cacheProperty(cache),
	]);
}

function jsonText(json: JsonTextIR, emission: Emission): Expression {
	switch (json.kind) {
		case "text":
			return textOf(json.text, emission);
		case "fixed":
			return jsonExpression(json.value);
		case "list":
			return array(json.items.map((item) => jsonText(item, emission)));
		case "map":
			return object(json.entries.map(({ name, value }) => property(name, jsonText(value, emission))));
	}
}
