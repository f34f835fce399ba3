import type { Declaration, ModuleDraft } from "../model/code.ts";

/** `export { a, b } from "./x";` with each name as it is. */
const exportNames = (from: string, typeOnly: boolean, names: readonly string[]): Declaration => ({
	kind: "exportFrom",
	typeOnly,
	names: names.map((name) => ({ local: name, exported: name })),
	from,
});

/**
 * The module `index`: the registry's functions and types, and the types and errors of the runtime that users name. Not the
 * prompts: a barrel that holds them keeps esbuild and webpack from dropping the unused ones. A prompt's input type is
 * exported by the prompt's own module, where no other prompt can have the same name.
 */
export const entryModule = (header: readonly string[]): ModuleDraft => ({
	path: "index",
	header,
	declarations: [
		exportNames("registry", false, ["findPrompt", "getPrompt", "isPromptId"]),
		exportNames("registry", true, ["PromptId", "PromptMap", "UncheckedPrompt"]),
		exportNames("registry.lazy", false, ["loadPrompt"]),
		exportNames("runtime", false, [
			"isPromptInputError",
			"isPromptNotFoundError",
			"isPromptOutputError",
			"isPromptToolError",
			"PromptInputError",
			"PromptNotFoundError",
			"PromptOutputError",
			"PromptToolError",
		]),
		exportNames("runtime", true, [
			"History",
			"InputIssue",
			"InputOf",
			"MediaSource",
			"Message",
			"OutputOf",
			"PromptInput",
			"PromptMeta",
			"PromptOutput",
			"ToolHandlers",
			"ToolInput",
		]),
	],
});
