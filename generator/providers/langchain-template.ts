import type { Expression } from "../model/code.ts";
import { array, runtimeType, string, unionType } from "../model/code-builders.ts";
import type { MessageIR, PromptIR, TextIR } from "../model/prompt-ir.ts";
import type { ProviderMethod } from "../model/provider.ts";
import { fString } from "./f-string.ts";
import { inputName } from "./input-name.ts";

/** The arguments of LangChain's templates, for prompts that its f-string notation can say. */
export const langchainTemplate: ProviderMethod = {
	name: "toLangChainTemplate",
	doc: "The arguments of `ChatPromptTemplate.fromMessages`, or of `PromptTemplate.fromTemplate` for a text prompt.",
	takesInput: false,
	unchecked: unionType([runtimeType("LangChainChatTemplate"), runtimeType("LangChainTextTemplate")]),
	unsupported: (prompt) =>
		itemsOf(prompt)
			.map((item) => refusal(item, prompt))
			.find((reason) => reason !== undefined),
	returns: ({ prompt }) => runtimeType(prompt.format === "text" ? "LangChainTextTemplate" : "LangChainChatTemplate"),
	emit: ({ prompt }) => {
		if (prompt.format === "text") return array(prompt.messages.map((message) => templateText(prompt, message)));
		return array([array(itemsOf(prompt).map((item) => pairOf(prompt, item)))]);
	},
};

const itemsOf = ({ conversation, messages }: PromptIR): readonly TextIR[] =>
	conversation ?? messages.map((message) => ({ kind: "message", message }));

/** Why LangChain's f-string notation cannot say an item; undefined where it can. */
function refusal(item: TextIR, { input }: PromptIR): string | undefined {
	if (item.kind === "history") {
		return inputName(item.value) === undefined ? refuse("a history that is no variable of its own") : undefined;
	}
	if (item.kind !== "message") return refuse(item.kind === "loop" ? "a loop" : "a condition");
	const { message } = item;
	const lost = lostOf(message);
	if (lost !== undefined) return refuse(lost);
	const translated = fString(message.text);
	if (translated.kind === "refused") return refuse(translated.reason);
	const found = input.fields.find((field) => field.default !== undefined && translated.variables.includes(field.name));
	return found && `LangChain's templates have no defaults, and \`${found.name}\` has one.`;
}

const refuse = (what: string): string => `LangChain's f-string templates cannot express ${what}.`;

/** What `fromMessages` would lose, or throws at (PROVIDERS.md §10). */
function lostOf({ role, hasParts, name, toolCalls }: MessageIR): string | undefined {
	if (hasParts) return "parts of a message";
	if (name !== undefined) return "the name of who speaks";
	if (toolCalls !== undefined) return "calls of tools";
	return role === "system" || role === "user" || role === "assistant" ? undefined : `the role ${role}`;
}

function pairOf(prompt: PromptIR, item: TextIR): Expression {
	if (item.kind === "message") return array([string(item.message.role), templateText(prompt, item.message)]);
	// What `refusal` has let through is a message or the history.
	const name = item.kind === "history" ? inputName(item.value) : undefined;
	if (name === undefined) throw new Error(`No template for ${prompt.id}: ${item.kind}`);
	return array([string("placeholder"), string(`{${name}}`)]);
}

function templateText(prompt: PromptIR, message: MessageIR): Expression {
	const translated = fString(message.text);
	if (translated.kind === "refused") throw new Error(`No template for ${prompt.id}: ${translated.reason}`);
	return string(translated.text);
}
