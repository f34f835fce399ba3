import * as z from "zod";
import { maxLength, plans } from "../src/limits.ts";

const customer = z.object({
	/** The full name. */
	name: z.string().min(1, "A customer has a name."),
	plan: z.enum(plans).nullish(),
	born: z.iso.date().optional(),
});

const thread = z.object({
	text: z.string(),
	get replies() {
		return z.array(thread);
	},
});

const base = z.strictObject({ page: z.url(), code: z.string().regex(/^[A-Z]+\d{2}$/i) });

export const supportInput = base.extend({
	customer: customer.partial({ plan: true }),
	query: z.string().max(maxLength).describe("What the customer asks."),
	tone: z.enum(["calm", "brisk"]).default("calm"),
	tags: z.array(z.string().nonempty()).max(3),
	contact: z.discriminatedUnion("kind", [
		z.object({ kind: z.literal("email"), address: z.email() }),
		z.object({ kind: z.literal("phone"), number: z.string().startsWith("+") }),
	]).nullable(),
	count: z.int().positive(),
	thread,
});
