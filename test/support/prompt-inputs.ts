/** What the prompts of `prompts/` are given: each reads its own part of it. */
export const promptInputs = {
	...{ name: "Ada", tone: "dry", articles: [{ title: "Rain", source: "Post" }], ticket: "It is late." },
	...{ role: "an agent", company: "Acme", query: "Why?", example_response: "So.", followup: "And?" },
	...{ order: { id: "1", total: 2, currency: "EUR" }, reason: "Broken", plan: "pro" },
};
