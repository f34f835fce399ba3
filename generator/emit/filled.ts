import type { TypeNode } from "../model/code.ts";
import { keyword, reference } from "../model/code-builders.ts";
import { filledType } from "../model/filled-type.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import { holdsHistory } from "./holds-history.ts";

type Prompt = Pick<PromptIR, "input" | "typeName">;

/** Whether a prompt's input has defaults to put in. */
export const hasDefaults = ({ input }: Pick<PromptIR, "input">): boolean => filledType(input) !== input;

/** The name of the type of a prompt's input with its defaults put in; of one without any that of its input. */
export const filledTypeName = (prompt: Prompt): string =>
	`${prompt.typeName}Input${hasDefaults(prompt) ? "WithDefaults" : ""}`;

/**
 * Whether a prompt is given a history, which may be messages of one provider's client: its types and functions are then
 * generic in `Native`, the type of those messages.
 */
export const takesNative = ({ input }: Pick<PromptIR, "input">): boolean => holdsHistory(input);

/** The type of a prompt's input, for any messages of a client's or those of `native`. */
export const inputType = (prompt: Prompt, native: TypeNode = keyword("unknown")): TypeNode =>
	typeWith(prompt, `${prompt.typeName}Input`, native);

/** The same with its defaults put in. */
export const filledInputType = (prompt: Prompt, native: TypeNode = keyword("unknown")): TypeNode =>
	typeWith(prompt, filledTypeName(prompt), native);

const typeWith = (prompt: Prompt, name: string, native: TypeNode): TypeNode =>
	takesNative(prompt) ? reference(name, native) : reference(name);
