import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../test/support/repository.ts";
import type { CallCase } from "./call-case.ts";

const readPrompt = (name: string): string => readFileSync(join(repository, "prompts", `${name}.yaml`), "utf8");

const support = {
	role: "a patient support agent",
	company: "Acme",
	query: "Where is my parcel?",
	example_response: "It left our warehouse on Monday.",
	followup: 'It says "delivered", but I have <nothing> & need it today.',
};

/** Two prompts of the repository that print plain variables, which every contestant can do: one text, four messages. */
export const plainCases: readonly [CallCase, CallCase] = [
	{
		name: "greeting",
		handWritten: "greeting",
		definition: readPrompt("greeting"),
		messages: [{ role: "user", content: "Hello {{name}}!" }],
		inputs: ["Ada", "Grace Brewster Murray Hopper", "李", "O'Hara & <sons>"].map((name) => ({ name })),
	},
	{
		name: "support",
		handWritten: "support",
		definition: readPrompt("support"),
		messages: [
			{ role: "system", content: "You are {{role}} for {{company}}." },
			{ role: "user", content: "{{query}}" },
			{ role: "assistant", content: "{{example_response}}" },
			{ role: "user", content: "{{followup}}" },
		],
		inputs: [
			support,
			{ ...support, company: "The Very Long Company Name & Daughters" },
			// BAML cuts white space off at the end of a value.
			{ ...support, query: `My parcel has not come.${" I ordered it three weeks ago.".repeat(30)}` },
			{ ...support, role: "an agent", followup: "😀" },
		],
	},
];

const declaredSupport = `input: { role: string, company: string, query: string, example_response: string, followup: string }
${readPrompt("support")}`;

/** `support` again, its variables declared as texts: without that they may be numbers and booleans too. */
export const declaredCase: CallCase = {
	...plainCases[1],
	name: "support, input declared",
	definition: declaredSupport,
};

const items = (count: number, seed: number): readonly unknown[] =>
	Array.from({ length: count }, (_, i) => ({
		title: `Task ${i * seed}`,
		done: (i * seed) % 3 === 0,
		...(i % 2 === 0 ? { note: `by ${i % 7 === 0 ? "Ada" : "Grace"}` } : {}),
	}));

const inputs = [7, 11].map((seed) => ({ items: items(1000, seed) }));

const declared = `input:
  items(array):
    title: string
    done: boolean
    note?: string
`;

/** A thousand items through `#each` with `#if` in it: once within a line, once over lines. */
export const loopCases: readonly [CallCase, CallCase] = [
	{
		name: "inline",
		handWritten: "inline",
		definition: `${declared}template: "{{#each items}}{{title}}{{#if done}} (done){{/if}}{{#if note}}, {{note}}{{/if}}; {{/each}}"`,
		messages: [
			{
				role: "user",
				content: "{{#each items}}{{title}}{{#if done}} (done){{/if}}{{#if note}}, {{note}}{{/if}}; {{/each}}",
			},
		],
		inputs,
	},
	{
		name: "lines",
		handWritten: "lines",
		definition: `${declared}template: |+
  {{#each items}}
  - {{title}}{{#if done}} (done){{/if}}
  {{#if note}}
    Note: {{note}}
  {{/if}}
  {{/each}}
`,
		messages: [
			{
				role: "user",
				content:
					"{{#each items}}\n- {{title}}{{#if done}} (done){{/if}}\n{{#if note}}\n  Note: {{note}}\n{{/if}}\n{{/each}}\n",
			},
		],
		inputs,
	},
];
