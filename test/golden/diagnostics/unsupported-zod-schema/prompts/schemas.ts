import { z } from "zod";
import { limit, paged } from "./limits.ts";

export const supportInput = z.object({
	name: z.string("A name, please."),
	trimmed: z.string().trim(),
	long: z.string().refine((text) => text.length > limit()),
	since: z.date(),
	count: z.coerce.number(),
	size: z.string().max(limit()),
	page: paged(z.string()),
	list: z.array(z.string().default("x")),
	email: z.email({ pattern: /@/, hostname: true }),
	other: notThere,
	choice: z.enum(Object.keys({ a: 1 })),
	made: z.string().default(() => "x"),
});
