import type { InputIssue } from "./input-issue.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** What a tool is called with, as something that reads and checks it: a Standard Schema, as the AI SDK's `tool()` takes it. */
export type ToolSchema<Input> = StandardSchema<Input> & {
	/** Returns what the tool is called with, typed, or throws a `PromptToolError`. A string is read as JSON. */
	readonly parse: (value: unknown) => Input;
	/** As `parse`, and gives the error instead of throwing it. */
	readonly safeParse: (value: unknown) => SafeToolInput<Input>;
};

/** What `safeParse` found: the input, typed, or the error that `parse` throws. */
export type SafeToolInput<Input> =
	| { readonly success: true; readonly data: Input }
	| { readonly success: false; readonly error: Error & ToolFailure };

/** Why a call of a tool could not be used. */
export type ToolFailure = {
	/** The tool's name as the model called it. */
	readonly tool: string;
	/** There is no such tool, what it is called with is no JSON, or it is not what the tool asks for. */
	readonly kind: "unknown-tool" | "not-json" | "invalid";
	/** What is wrong with an input that is `invalid`. */
	readonly issues: readonly InputIssue[];
};

/** A tool that a prompt gives the model. */
export type PromptTool<Name extends string, Input> = {
	readonly name: Name;
	readonly description?: string;
	readonly input: ToolSchema<Input>;
};

/** The tools of a prompt by name. */
export type PromptTools = { readonly [name: string]: PromptTool<string, unknown> };

type WithTools = { readonly tools: object };

/** What a tool of a set is called with. */
type InputOfTool<Tool> = Tool extends { readonly input: ToolSchema<infer Input> } ? Input : never;

/**
 * What a tool of a prompt is called with.
 *
 * @example type Search = ToolInput<typeof prompts.support, "search">;
 */
export type ToolInput<Prompt extends WithTools, Name extends keyof Prompt["tools"]> = InputOfTool<
	Prompt["tools"][Name]
>;

/**
 * One function for each tool of a prompt.
 *
 * @example const handlers = { search: ({ query }) => find(query) } satisfies ToolHandlers<typeof prompts.support>;
 */
export type ToolHandlers<Prompt extends WithTools> = ToolFunctions<Prompt["tools"]>;

/** One function for each tool of a set. */
export type ToolFunctions<Tools> = { readonly [Name in keyof Tools]: (input: InputOfTool<Tools[Name]>) => unknown };

/**
 * A call of a tool: a neutral one, or as a provider's client gives it. OpenAI has the name and the JSON text in `function`,
 * or as `name` and `arguments`; Anthropic and Bedrock have `input`, Gemini and LangChain `args`, the AI SDK `toolName`.
 */
export type GivenToolCall = {
	readonly id?: unknown;
	readonly type?: unknown;
	readonly name?: string | undefined;
	readonly toolName?: string;
	readonly input?: unknown;
	readonly args?: unknown;
	readonly arguments?: unknown;
	readonly function?: { readonly name?: string; readonly arguments?: unknown };
};

/** The function of a prompt that runs the tool which a model called, and gives what the tool gave. */
export type CallTool<Tools> = <Handlers extends ToolFunctions<Tools>>(
	handlers: Handlers,
	call: GivenToolCall,
) => ReturnType<Handlers[keyof Tools]>;
