import { itemsOfPrompt } from "../model/items-of-prompt.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import { usesVariable } from "../model/uses-variable.ts";

/** Whether a message of a prompt shows something of the input, or the input as a whole. */
export const showsInput = (prompt: PromptIR): boolean => usesVariable(itemsOfPrompt(prompt), "input");
