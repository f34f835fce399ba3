import type { ScaleKind } from "../scale-kind.ts";

/** Sums up a list of things that each say something of themselves. */
export const digest: ScaleKind = {
	name: "digest",
	input: [
		"reader: string",
		"articles(array):",
		"  title: string",
		"  source: string, where it was published",
		"  urgent: boolean",
		"  summary?: string",
	],
	messages: ({ company, topic, rules }) => [
		{ role: "system", text: [`You write a digest of news about ${topic} for ${company}.`, ...rules].join("\n") },
		{
			role: "user",
			text: [
				"For {{reader}}:",
				"{{#each articles}}",
				"- {{title}} ({{source}}){{#if urgent}} URGENT{{/if}}",
				"{{#if summary}}",
				"  {{summary}}",
				"{{/if}}",
				"{{/each}}",
				"That is all.",
			].join("\n"),
		},
	],
	baml: {
		classes: { Article: ["title string", "source string", "urgent bool", "summary string?"] },
		parameters: ["reader: string", "articles: TypeArticle[]"],
		returns: "string",
		messages: ({ company, topic, rules }) => [
			{ role: "system", text: [`You write a digest of news about ${topic} for ${company}.`, ...rules].join("\n") },
			{
				role: "user",
				text: [
					"For {{ reader }}:",
					"{% for article in articles %}",
					"- {{ article.title }} ({{ article.source }}){% if article.urgent %} URGENT{% endif +%}",
					"{% if article.summary %}",
					"  {{ article.summary }}",
					"{% endif %}",
					"{% endfor %}",
					"That is all.",
				].join("\n"),
			},
		],
	},
	sample: {
		reader: "Ada",
		articles: [
			{ title: "One", source: "A", urgent: true },
			{ title: "Two", source: "B", urgent: false, summary: "Short." },
		],
	},
};
