import * as z from "zod";

/** The corpus's `text_summarization_input`, as one writes it for zod. */
export const schema: z.ZodType = z.strictObject({
	content_type: z.enum(["article", "document", "blog post", "research paper", "email", "transcript"]),
	length: z.enum(["brief", "moderate", "detailed"]),
	text: z.string().min(100).max(50_000),
	focus: z.string().max(500).nullable().optional(),
});
