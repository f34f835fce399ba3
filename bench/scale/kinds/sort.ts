import type { ScaleKind } from "../scale-kind.ts";

/** Sorts a text into an object that the model answers with. */
export const sort: ScaleKind = {
	name: "sort",
	input: ["ticket: string, as the customer wrote it"],
	output: [
		"team(enum, who answers it): [billing, shipping, other]",
		"urgent: boolean, whether it cannot wait for a day",
		"summary: string, one sentence",
		"order?: string, the number of the order that it is about",
	],
	messages: ({ company, topic, rules }) => [
		{ role: "system", text: [`You sort tickets about ${topic} for ${company}.`, ...rules].join("\n") },
		{ role: "user", text: "{{ticket}}" },
	],
	baml: {
		classes: {
			Ticket: [
				'team "billing" | "shipping" | "other" @description("who answers it")',
				'urgent bool @description("whether it cannot wait for a day")',
				'summary string @description("one sentence")',
				'order string? @description("the number of the order that it is about")',
			],
		},
		parameters: ["ticket: string"],
		returns: "TypeTicket",
		messages: ({ company, topic, rules }) => [
			{ role: "system", text: [`You sort tickets about ${topic} for ${company}.`, ...rules].join("\n") },
			{ role: "user", text: "{{ ticket }}" },
		],
	},
	sample: { ticket: "It is broken." },
};
