import { kindOf } from "./kind-of.ts";
import type { ScaleMessage } from "./scale-kind.ts";
import { scaleWords } from "./scale-words.ts";

/**
 * The definition of one of many prompts, as a large project has them: declared inputs, conditions, loops, answers with a
 * schema, several lines of instructions; a kind comes again, with other words.
 */
export function scalePrompt(number: number): string {
	const { name, input, output, messages } = kindOf(number);
	const words = scaleWords(number);
	return [
		`description: ${capital(name)}s what comes in about ${words.topic} for ${words.company}.`,
		`version: "1.${number % 40}.0"`,
		`tags: [${name}, ${words.topic}]`,
		"model: { openai: gpt-4o, anthropic: claude-sonnet-5-5, litellm: openai/gpt-4o }",
		"settings: { maxTokens: 1024, openai: { temperature: 0.3 } }",
		"input:",
		...indented(input),
		...(output === undefined ? [] : ["output:", ...indented(output)]),
		"messages:",
		...messages(words).flatMap(messageLines),
		"",
	].join("\n");
}

const messageLines = ({ role, text }: ScaleMessage): readonly string[] =>
	text.includes("\n")
		? [`  - ${role}: |`, ...indented(indented(indented(text.split("\n"))))]
		: [`  - ${role}: "${text}"`];

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => (line === "" ? "" : `  ${line}`));

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
