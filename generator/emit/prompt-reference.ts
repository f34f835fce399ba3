import type { ImportRef } from "../model/code.ts";
import type { PromptIR } from "../model/prompt-ir.ts";
import { folderOf } from "./prompt-folders.ts";
import { promptModulePath } from "./prompt-module-path.ts";

/** A prompt as another module sees it: its exported name and its module. */
export function promptReference(prompt: PromptIR, typeOnly: boolean): ImportRef {
	const name = prompt.path.at(-1);
	if (name === undefined) throw new Error(`The prompt ${prompt.id} has no path.`);
	return { name, from: promptModulePath(folderOf(prompt.id)), typeOnly };
}
