import * as z from "zod";

const address = z.strictObject({
	street: z.string().min(5),
	city: z.string().min(2),
	state: z.string().regex(/^[A-Z]{2}$/u),
	postal_code: z.string().regex(/^\p{Nd}{5}(-\p{Nd}{4})?$/u),
	country: z
		.string()
		.regex(/^[A-Z]{2}$/u)
		.optional(),
});

/** The corpus's `user_with_address`, as one writes it for zod; `\p{Nd}` is what Python's `\d` means. */
export const schema: z.ZodType = z.strictObject({
	name: z.string().min(2),
	email: z.email(),
	shipping_address: address,
	billing_address: address.nullable().optional(),
});
