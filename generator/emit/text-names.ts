import { capitalize } from "../model/pascal-case.ts";
import type { PromptIR } from "../model/prompt-ir.ts";

/**
 * What the texts of a prompt are called: `supportSystem`, `supportUser`, `supportUser2`, which is the prompt, the role, and a
 * number where a role recurs.
 */
export function textNames({ localName, format, messages }: PromptIR): readonly string[] {
	if (format === "text") return [`${localName}Text`];
	const counts = new Map<string, number>();
	return messages.map(({ role }) => {
		const count = (counts.get(role) ?? 0) + 1;
		counts.set(role, count);
		const word = capitalize(role);
		return `${localName}${word}${count === 1 ? "" : count}`;
	});
}
