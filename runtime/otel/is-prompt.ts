import type { PromptMeta } from "../types/prompt-meta.ts";

/** Whether a value is a generated prompt, and not a folder of them: it says its id and has messages. */
export const isPrompt = (value: object): value is { readonly meta: PromptMeta } =>
	"meta" in value &&
	typeof value.meta === "object" &&
	value.meta !== null &&
	"id" in value.meta &&
	typeof value.meta.id === "string" &&
	"messages" in value &&
	typeof value.messages === "function";
