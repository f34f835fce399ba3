import { z } from "zod";
import type { Role } from "../../model/document.ts";

/** The roles whose messages can be sent, each with what an editor says of it. */
const sent = {
	system: "A message that says how the model is to behave.",
	user: "A message of the user.",
	assistant: "A message of the model.",
} as const satisfies Partial<Record<Role, string>>;

const template = z.string();
const required = z
	.boolean()
	.optional()
	.describe(
		"Whether a message that turns out blank is an error, and not left out where a provider refuses blank text.",
	);

const short = Object.entries(sent).map(([role, description]) =>
	z.strictObject({ [role]: template.describe(description), required }),
);

const long = z.strictObject({
	role: z.enum(Object.keys(sent)).describe("Who speaks."),
	content: template.describe("The text of the message, a template."),
	required,
});

/** What stands under `messages:`. */
export const messages = z
	.array(z.union([...short, long]))
	.min(1)
	.describe("The messages of a chat prompt, in their order: `- user: text`. Each text is a template.");
