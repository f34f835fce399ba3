import type { ScaleKind } from "../scale-kind.ts";

/** One text, from the user. */
export const translate: ScaleKind = {
	name: "translate",
	input: ["language: string", "text: string"],
	messages: ({ topic, tone, rules }) => [
		{
			role: "user",
			text: [`Translate a text about ${topic} to {{language}}. It stays ${tone}.`, ...rules, "", "{{text}}"].join("\n"),
		},
	],
	baml: {
		parameters: ["language: string", "text: string"],
		returns: "string",
		messages: ({ topic, tone, rules }) => [
			{
				role: "user",
				text: [`Translate a text about ${topic} to {{ language }}. It stays ${tone}.`, ...rules, "", "{{ text }}"].join(
					"\n",
				),
			},
		],
	},
	sample: { language: "French", text: "Good morning" },
};
