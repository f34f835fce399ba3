import type { ScaleKind } from "../scale-kind.ts";

/** Lists within a list. */
export const review: ScaleKind = {
	name: "review",
	input: [
		"author: string",
		"files(array):",
		"  path: string",
		"  language(enum): [typescript, python, sql]",
		"  changes(array): string, a line of the difference",
		"focus?(array): string",
	],
	messages: ({ company, tone, rules }) => [
		{
			role: "system",
			text: [
				`You review changes at ${company}. Your tone is ${tone}.`,
				"{{#if focus}}",
				"Look for:{{#each focus}} {{this}};{{/each}} and nothing else.",
				"{{/if}}",
				...rules,
			].join("\n"),
		},
		{
			role: "user",
			text: [
				"By {{author}}:",
				"{{#each files}}",
				"{{path}} ({{language}})",
				"{{#each changes}}",
				"  {{this}}",
				"{{/each}}",
				"{{/each}}",
				"End of the changes.",
			].join("\n"),
		},
	],
	baml: {
		classes: { File: ["path string", 'language "typescript" | "python" | "sql"', "changes string[]"] },
		parameters: ["author: string", "files: TypeFile[]", "focus: string[]?"],
		returns: "string",
		messages: ({ company, tone, rules }) => [
			{
				role: "system",
				text: [
					`You review changes at ${company}. Your tone is ${tone}.`,
					"{% if focus %}",
					"Look for:{% for each in focus %} {{ each }};{% endfor %} and nothing else.",
					"{% endif %}",
					...rules,
				].join("\n"),
			},
			{
				role: "user",
				text: [
					"By {{ author }}:",
					"{% for file in files %}",
					"{{ file.path }} ({{ file.language }})",
					"{% for change in file.changes %}",
					"  {{ change }}",
					"{% endfor %}",
					"{% endfor %}",
					"End of the changes.",
				].join("\n"),
			},
		],
	},
	sample: {
		author: "Grace",
		files: [
			{ path: "a.ts", language: "typescript", changes: ["+ one", "- two"] },
			{ path: "b.sql", language: "sql", changes: [] },
		],
		focus: ["races", "leaks"],
	},
};
