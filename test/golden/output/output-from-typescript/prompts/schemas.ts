import { z } from "zod";

export const treeInput = z.object({
	title: z.string(),
	get children() {
		return z.array(treeInput);
	},
});

export const answer = z.strictObject({
	/** The answer in one sentence. */
	answer: z.string().min(1),
	sources: z.array(z.url()),
	confidence: z.number().min(0).max(1),
});
