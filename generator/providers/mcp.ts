import type { Expression, TypeNode } from "../model/code.ts";
import { array, call, object, property, runtimeType, runtimeValue, string } from "../model/code-builders.ts";
import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { messagesOf } from "../model/messages-of.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import type { EmitContext, Provider } from "../model/provider.ts";
import { checkNames } from "./check-names.ts";
import { checkSettings } from "./check-settings.ts";
import { isSystemRole } from "./is-system-role.ts";
import { jsonType } from "./json-type.ts";
import { type ProviderTitle, refuseMessage } from "./refuse-message.ts";
import { jsonProperties } from "./request-properties.ts";
import { messageType } from "./request-type.ts";

/**
 * Prompts of the Model Context Protocol (PROVIDERS.md §9): what a server gives to a client, which chooses model and settings.
 * There is no system role, one message holds one block, and no answer comes back.
 */
export const mcp: Provider = {
	name: "mcp",
	methods: [
		{
			name: "toMCP",
			doc: "The result of `prompts/get`, for the callback of `server.registerPrompt`.",
			takesInput: true,
			returns: typeOfResult,
			unchecked: runtimeType("MCPPrompt", runtimeType("MCPMessage")),
			emit: emitResult,
		},
	],
	settings: [],
	ownsModel: () => false,
	check,
};

function typeOfResult(context: EmitContext): TypeNode {
	const { raw } = context.settings;
	const [conversed] = messageType(context, "MCPMessage");
	const converted = isConverted(context.prompt) ? [runtimeType("MCPMessage")] : [];
	const result = runtimeType("MCPPrompt", ...(conversed === undefined ? converted : [conversed]));
	return Object.keys(raw).length === 0 ? result : { kind: "intersection", members: [result, jsonType(raw)] };
}

function emitResult(context: EmitContext): Expression {
	const { description } = context.prompt;
	return object([
		...(description === undefined ? [] : [property("description", string(description))]),
		property("messages", messages(context)),
		...jsonProperties(context.settings.raw),
	]);
}

/** A system text has to be put in front of another, and a required one to be there. */
const isConverted = ({ messages: all }: PromptIR): boolean =>
	all.some(({ role, required }) => role === "system" || required);

function messages({ prompt, conversation, text }: EmitContext): Expression {
	const convert = (list: Expression): Expression => call(runtimeValue("mcpMessages"), string(prompt.id), list);
	if (conversation !== undefined) return convert(conversation);
	const needsConverter = isConverted(prompt);
	const list = prompt.messages.map((message) => {
		const content = text(message);
		return object([
			property("role", string(message.role)),
			property(
				"content",
				needsConverter ? content : object([property("type", string("text")), property("text", content)]),
			),
			...(message.required ? [property("required", { kind: "boolean", value: true })] : []),
		]);
	});
	return needsConverter ? convert(array(list)) : array(list);
}

const title: ProviderTitle = { name: "mcp", title: "MCP" };

function check(document: PromptDocument): readonly Diagnostic[] {
	const messages = messagesOf(document.messages);
	return [
		...messages.flatMap(({ role, toolCalls }) => {
			if (role.value === "tool" || role.value === "function") {
				return [refuseMessage(title, role.span, "what a tool gave", "Leave the message out")];
			}
			if (toolCalls === undefined) return [];
			return [refuseMessage(title, role.span, "calls of tools", "Leave the calls out")];
		}),
		...messages
			.filter(({ role }) => isSystemRole(role.value))
			.map(({ role }) =>
				createDiagnostic("provider-warns", role.span, "MCP has no system messages: the text is said by the user.", {
					hint: "Leave `mcp` out of `providers`, or write a user message.",
				}),
			),
		...checkTools(document),
		...checkNames(document, title),
		...checkSettings(document, {
			provider: "mcp",
			ranges: {},
			wire: {},
			reserved: { messages: "Write the messages in `messages`.", description: "Write it beside `messages`." },
		}),
	];
}

/** A client has the tools that servers register, whatever prompt it was given. */
const checkTools = ({ tools = [] }: PromptDocument): readonly Diagnostic[] =>
	tools.slice(0, 1).map(({ span }) =>
		createDiagnostic("provider-warns", span, "MCP's prompts have no tools: `toMCP` leaves them out.", {
			hint: "Register them as tools of the server, or leave `mcp` out of `providers`.",
		}),
	);
