import type { PromptIR } from "../model/prompt-ir.ts";
import { showsInput } from "./shows-input.ts";

/** Whether a prompt's functions take the input: it has something to read, or a text shows it as a whole. */
export const readsInput = (prompt: PromptIR): boolean =>
	prompt.input.fields.length > 0 || prompt.input.additional !== undefined || showsInput(prompt);
