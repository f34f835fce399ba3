import { nearest } from "./nearest.ts";
import { PromptToolError } from "./prompt-tool-error.ts";
import type { GivenToolCall, PromptTools, ToolFunctions } from "./types/tool.ts";

/**
 * Runs the tool that a model called: finds it, reads and checks what it is called with, and gives what its function gives.
 *
 * @throws PromptToolError when there is no such tool, or it is called with something else than it takes.
 * @example callTool(supportTools, { search: ({ query }) => find(query) }, message.tool_calls[0]);
 */
export const callTool = <Tools extends PromptTools, Handlers extends ToolFunctions<Tools>>(
	tools: Tools,
	handlers: Handlers,
	call: GivenToolCall,
): ReturnType<Handlers[keyof Tools]> => {
	const name = call.function?.name ?? call.toolName ?? call.name ?? "";
	const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
	// The keys of the handlers are those of the tools.
	const handler = (handlers as { readonly [name: string]: (input: unknown) => unknown })[name];
	if (tool === undefined || handler === undefined) {
		const [near] = nearest(name, Object.keys(tools));
		throw new PromptToolError(name, "unknown-tool", [], near === undefined ? "" : `; did it mean "${near}"?`);
	}
	const { input = call.args ?? call.arguments ?? call.function?.arguments ?? {} } = call;
	// What the function gives is of its own return type.
	return handler(tool.input.parse(input)) as ReturnType<Handlers[keyof Tools]>;
};
