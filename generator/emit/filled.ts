import { filledType } from "../model/filled-type.ts";
import type { PromptIR } from "../model/prompt-ir.ts";

/** Whether a prompt's input has defaults to put in. */
export const hasDefaults = ({ input }: Pick<PromptIR, "input">): boolean => filledType(input) !== input;

/** The name of the type of a prompt's input with its defaults put in; of one without any that of its input. */
export const filledTypeName = (prompt: Pick<PromptIR, "input" | "typeName">): string =>
	`${prompt.typeName}Input${hasDefaults(prompt) ? "WithDefaults" : ""}`;
