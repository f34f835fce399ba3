import * as z from "zod";

/** The corpus's `product`, as one writes it for zod; `\p{Nd}` is what Python's `\d` means. */
export const schema: z.ZodType = z.strictObject({
	name: z.string().min(3).max(100),
	sku: z.string().regex(/^[A-Z]{3}-\p{Nd}{6}$/u),
	price: z.number().min(0.01).max(999_999.99),
	quantity: z.int().min(0).optional(),
	category: z.enum(["electronics", "clothing", "books", "home", "toys", "other"]),
	tags: z.array(z.string()).max(20).optional(),
	is_featured: z.boolean().optional(),
});
