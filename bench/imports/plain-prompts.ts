import type { PlainMessage } from "../calls/call-case.ts";

/** A prompt that prints plain variables only, which every peer's syntax can say. */
export type PlainPrompt = { readonly name: string; readonly messages: readonly PlainMessage[] };

const topics = [
	"parcels",
	"invoices",
	"refunds",
	"accounts",
	"warranties",
	"bookings",
	"contracts",
	"pay",
	"alerts",
	"news",
];

/** Ten prompts, of two to four messages. */
export const plainPrompts: readonly PlainPrompt[] = topics.map((topic, i) => ({
	name: topic,
	messages: [
		{
			role: "system",
			content: `You are {{role}} for {{company}} and know all about ${topic}. Answer in at most ${i + 3} sentences.`,
		},
		...(i % 2 === 0
			? []
			: [
					{ role: "user", content: "{{earlier_question}}" },
					{ role: "assistant", content: "{{earlier_answer}}" },
				]),
		{ role: "user", content: "{{question}}" },
	],
}));

/** The variables of a prompt, each once, in the order in which they come. */
export const variablesOf = ({ messages }: PlainPrompt): readonly string[] => [
	...new Set(messages.flatMap(({ content }) => [...content.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name))),
];
