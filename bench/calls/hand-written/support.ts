import type { SupportInput } from "./support-input.ts";

/** What a programmer writes who trusts the compiler. */
export const call = (input: SupportInput): object => ({
	model: "gpt-4o",
	messages: [
		{ role: "system", content: `You are ${input.role} for ${input.company}.` },
		{ role: "user", content: input.query },
		{ role: "assistant", content: input.example_response },
		{ role: "user", content: input.followup },
	],
	max_completion_tokens: 1024,
	temperature: 0.3,
});
