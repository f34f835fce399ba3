import type { ScaleKind } from "../scale-kind.ts";

/** Shows the model an answer before it asks for one. */
export const imitate: ScaleKind = {
	name: "imitate",
	input: ["role: string", "question: string", "example_question: string", "example_answer: string"],
	messages: ({ company, topic, rules }) => [
		{ role: "system", text: [`You are {{role}} for ${company} and know all about ${topic}.`, ...rules].join("\n") },
		{ role: "user", text: "{{example_question}}" },
		{ role: "assistant", text: "{{example_answer}}" },
		{ role: "user", text: "{{question}}" },
	],
	baml: {
		parameters: ["role: string", "question: string", "example_question: string", "example_answer: string"],
		returns: "string",
		messages: ({ company, topic, rules }) => [
			{ role: "system", text: [`You are {{ role }} for ${company} and know all about ${topic}.`, ...rules].join("\n") },
			{ role: "user", text: "{{ example_question }}" },
			{ role: "assistant", text: "{{ example_answer }}" },
			{ role: "user", text: "{{ question }}" },
		],
	},
	sample: { role: "a clerk", question: "And now?", example_question: "Then?", example_answer: "Then it ends." },
};
