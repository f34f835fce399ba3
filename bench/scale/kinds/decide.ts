import type { ScaleKind } from "../scale-kind.ts";

/** Decides about something that is described by an object. */
export const decide: ScaleKind = {
	name: "decide",
	input: [
		"order(object):",
		"  id: string",
		"  total: number, in the currency of the order",
		"  currency(enum): [EUR, USD, GBP]",
		"  gift: boolean",
		"reason: string, what the customer writes",
	],
	messages: ({ company, topic, rules }) => [
		{
			role: "system",
			text: [`You decide about ${topic} at ${company}. Answer with one word, "yes" or "no".`, ...rules].join("\n"),
		},
		{
			role: "user",
			text: "Order {{order.id}} over {{order.total}} {{order.currency}}{{#if order.gift}}, a gift{{/if}}.\n{{reason}}",
		},
	],
	baml: {
		classes: { Order: ["id string", "total int", 'currency "EUR" | "USD" | "GBP"', "gift bool"] },
		parameters: ["order: TypeOrder", "reason: string"],
		returns: "string",
		messages: ({ company, topic, rules }) => [
			{
				role: "system",
				text: [`You decide about ${topic} at ${company}. Answer with one word, "yes" or "no".`, ...rules].join("\n"),
			},
			{
				role: "user",
				text: "Order {{ order.id }} over {{ order.total }} {{ order.currency }}{% if order.gift %}, a gift{% endif %}.\n{{ reason }}",
			},
		],
	},
	sample: { order: { id: "17", total: 9, currency: "EUR", gift: true }, reason: "It never came." },
};
