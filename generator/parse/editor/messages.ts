import { z } from "zod";
import type { Role } from "../../model/role.ts";
import { cache } from "./cache.ts";
import { expression, variable } from "./expression.ts";
import { as, name } from "./names.ts";
import { parts, textParts } from "./parts.ts";

/** What an editor says of each role. */
const roles = {
	system: "A message that says how the model is to behave.",
	developer: "The same, as OpenAI's newer models call it.",
	user: "A message of the user.",
	assistant: "A message of the model.",
	tool: "What a tool gave for a call, whose id `toolCallId` says.",
	function: "What a function of OpenAI's older API gave; `name` says which.",
} as const satisfies Record<Role, string>;

const template = z.string();

const toolCall = z.strictObject({
	id: name.describe("The id of the call, a template; the tool's message has the same."),
	name: z.string().min(1).describe("The name of the tool."),
	input: z
		.record(z.string(), z.unknown())
		.nullable()
		.optional()
		.describe("What it is called with; texts are templates."),
});

const modifiers = {
	required: z
		.boolean()
		.optional()
		.describe(
			"Whether a message that turns out blank is an error, and not left out where a provider refuses blank text.",
		),
	name: name.optional().describe("Who speaks, or the name of the tool or function: a template."),
	cache,
};
const toolCalls = z.array(toolCall).min(1).describe("The calls of tools that the assistant asked for.");
const toolCallId = name.describe("The id of the call that this answers, a template.");

function contentOf(role: Role): z.ZodType {
	if (role === "function") return template;
	return z.union([template, role === "user" || role === "tool" ? parts : textParts]);
}

/** The keys of a message of one role beside its text. */
const keysOf = (role: Role) => ({
	...modifiers,
	...(role === "function" ? { name: name.describe("The name of the function, a template.") } : {}),
	...(role === "tool" ? { toolCallId } : {}),
});

const roleNames = Object.keys(roles) as readonly Role[];

const said = "The text of the message, a template, or its parts.";

const short = roleNames.map((role) =>
	z.strictObject({ [role]: contentOf(role).describe(roles[role]), ...keysOf(role) }),
);

const long = roleNames.map((role) =>
	z.strictObject({
		role: z.literal(role).describe("Who speaks."),
		content: contentOf(role).describe(said),
		...keysOf(role),
	}),
);

/** An assistant that calls tools need not say anything. */
const calling = [
	z.strictObject({ assistant: contentOf("assistant").nullable().describe(roles.assistant), ...modifiers, toolCalls }),
	z.strictObject({
		role: z.literal("assistant").describe("Who speaks."),
		content: contentOf("assistant").nullable().optional().describe(said),
		...modifiers,
		toolCalls,
	}),
];

const history = z.strictObject({
	history: variable.describe("The variable with the messages so far, which the caller gives."),
});

const items = z.lazy(() => messages).describe("The messages.");

const each = z.strictObject({
	each: expression.describe("The list whose items the messages are repeated for, an expression without braces."),
	as,
	messages: items,
});

const condition = z.strictObject({
	if: expression.describe("When the messages are there: an expression without braces."),
	messages: items,
	else: items.optional().describe("The messages that are there instead."),
});

/** What stands under `messages:`. */
export const messages: z.ZodType = z
	.array(z.union([...short, ...long, ...calling, history, each, condition]))
	.min(1)
	.describe("Messages, in their order: `- user: text`. Each text is a template.")
	.meta({ id: "messages" });
