import { z } from "zod";
import type { Role } from "../../model/role.ts";
import { parts } from "./parts.ts";

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
const expression = z.string();

const toolCall = z.strictObject({
	id: template.describe("The id of the call, a template; the tool's message has the same."),
	name: z.string().describe("The name of the tool."),
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
	name: template.optional().describe("Who speaks, or the name of the tool or function: a template."),
	cache: z
		.union([z.boolean(), z.literal("1h")])
		.optional()
		.describe("Where the provider's cache is to end: `true` for its usual time, `1h` for an hour."),
};
const toolCalls = z.array(toolCall).describe("The calls of tools that the assistant asked for.");
const toolCallId = template.describe("The id of the call that this answers, a template.");

const contentOf = (role: Role) => (role === "function" ? template : z.union([template, parts]));

/** The keys of a message of one role beside its text. */
const keysOf = (role: Role) => ({
	...modifiers,
	...(role === "function" ? { name: template.describe("The name of the function, a template.") } : {}),
	...(role === "assistant" ? { toolCalls: toolCalls.optional() } : {}),
	...(role === "tool" ? { toolCallId } : {}),
});

const roleNames = Object.keys(roles) as readonly Role[];

const short = roleNames.map((role) =>
	z.strictObject({
		[role]: (role === "assistant" ? contentOf(role).nullable() : contentOf(role)).describe(roles[role]),
		...keysOf(role),
	}),
);

const long = roleNames.map((role) =>
	z.strictObject({
		role: z.literal(role).describe("Who speaks."),
		content: contentOf(role).describe("The text of the message, a template, or its parts."),
		...keysOf(role),
	}),
);

const calling = z.strictObject({ role: z.literal("assistant"), ...modifiers, toolCalls });

const history = z.strictObject({
	history: expression.describe("The variable with the messages so far, which the caller gives."),
});

const items = z.lazy(() => messages);

const each = z.strictObject({
	each: expression.describe("The list whose items the messages are repeated for, an expression without braces."),
	as: z
		.union([z.string(), z.array(z.string()).min(1).max(2)])
		.optional()
		.describe("The name of an item; as a list, also that of its index."),
	messages: items,
});

const condition = z.strictObject({
	if: expression.describe("When the messages are there: an expression without braces."),
	messages: items,
	else: items.optional(),
});

/** What stands under `messages:`. */
export const messages: z.ZodType = z
	.array(z.union([...short, ...long, calling, history, each, condition]))
	.describe("The messages of a chat prompt, in their order: `- user: text`. Each text is a template.")
	.meta({ id: "messages" });
