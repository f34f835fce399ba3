import type { SupportInput } from "./support-input.ts";

/** What a programmer writes who trusts nobody. */
export function call(input: SupportInput): object {
	if (typeof input.role !== "string") throw new TypeError("role must be a string");
	if (typeof input.company !== "string") throw new TypeError("company must be a string");
	if (typeof input.query !== "string") throw new TypeError("query must be a string");
	if (typeof input.example_response !== "string") throw new TypeError("example_response must be a string");
	if (typeof input.followup !== "string") throw new TypeError("followup must be a string");
	return {
		model: "gpt-4o",
		messages: [
			{ role: "system", content: `You are ${input.role} for ${input.company}.` },
			{ role: "user", content: input.query },
			{ role: "assistant", content: input.example_response },
			{ role: "user", content: input.followup },
		],
		max_completion_tokens: 1024,
		temperature: 0.3,
	};
}
