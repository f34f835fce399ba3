import type { PromptIR } from "../model/prompt-ir.ts";
import { usesVariable } from "../model/uses-variable.ts";

/** Whether a prompt's functions take the input: it has something to read, or a text shows it as a whole. */
export const readsInput = ({ input, messages, conversation }: PromptIR): boolean =>
	input.fields.length > 0 ||
	input.additional !== undefined ||
	messages.some(({ text }) => usesVariable(text, "input")) ||
	usesVariable(conversation ?? [], "input");
