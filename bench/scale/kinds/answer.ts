import type { ScaleKind } from "../scale-kind.ts";

/** Answers a question, with something that is known of some customers only. */
export const answer: ScaleKind = {
	name: "answer",
	input: ["company: string", "query: string, what the customer asks", "plan?(enum): [free, pro]"],
	messages: ({ topic, tone, rules }) => [
		{
			role: "system",
			text: [
				`You answer questions about ${topic} for {{company}}. Your tone is ${tone}.`,
				"{{#if plan}}",
				"The customer is on the {{plan}} plan.",
				"{{/if}}",
				...rules,
			].join("\n"),
		},
		{ role: "user", text: "{{query}}" },
	],
	baml: {
		parameters: ["company: string", "query: string", 'plan: ("free" | "pro")?'],
		returns: "string",
		messages: ({ topic, tone, rules }) => [
			{
				role: "system",
				text: [
					`You answer questions about ${topic} for {{ company }}. Your tone is ${tone}.`,
					"{% if plan %}",
					"The customer is on the {{ plan }} plan.",
					"{% endif %}",
					...rules,
				].join("\n"),
			},
			{ role: "user", text: "{{ query }}" },
		],
	},
	sample: { company: "Acme", query: "Where is it?", plan: "pro" },
};
