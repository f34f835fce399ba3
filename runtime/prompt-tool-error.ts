import { brandError } from "./brand-error.ts";
import type { InputIssue } from "./types/input-issue.ts";
import type { ToolFailure } from "./types/tool.ts";

const toolReasons = {
	"unknown-tool": "there is no such tool",
	"not-json": "what it is called with is no JSON",
	invalid: "it is called with something else than it takes",
} as const satisfies Record<ToolFailure["kind"], string>;

/**
 * Thrown when a model's call of a tool cannot be used. `kind` says why, `issues` what is wrong with an invalid one. Tell it by
 * `isPromptToolError`: two outputs have two copies of the class.
 *
 * @example new PromptToolError("search", "not-json").message // 'Tool "search": what it is called with is no JSON'
 */
export class PromptToolError extends Error {
	override readonly name = "PromptToolError";
	readonly code = "PROMPT_TOOL";
	readonly tool: string;
	readonly kind: ToolFailure["kind"];
	readonly issues: readonly InputIssue[];

	constructor(tool: string, kind: ToolFailure["kind"], issues: readonly InputIssue[] = [], hint = "") {
		const details = issues.map(({ message }) => message).join("; ");
		super(`Tool ${JSON.stringify(tool)}: ${toolReasons[kind]}${details === "" ? hint : `: ${details}`}`);
		this.tool = tool;
		this.kind = kind;
		this.issues = issues;
		brandError(this);
	}
}
