import { brandError } from "./brand-error.ts";
import type { InputIssue } from "./types/input-issue.ts";
import type { OutputFailure } from "./types/prompt-output.ts";

const reasons = {
	refusal: "the model refused to answer",
	truncated: "the answer was cut off",
	empty: "there is no answer",
	"not-json": "the answer is no JSON",
	invalid: "the answer is not what was asked for",
} as const satisfies Record<OutputFailure["kind"], string>;

/**
 * Thrown when a model's answer cannot be used. `kind` says why, `issues` what is wrong with an invalid one. Tell it by
 * `isPromptOutputError`: two outputs have two copies of the class.
 *
 * @example new PromptOutputError("triage", "empty").message // 'Prompt "triage": there is no answer'
 */
export class PromptOutputError extends Error {
	override readonly name = "PromptOutputError";
	readonly code = "PROMPT_OUTPUT";
	readonly promptId: string;
	readonly kind: OutputFailure["kind"];
	readonly issues: readonly InputIssue[];
	declare readonly text?: string;

	constructor(promptId: string, kind: OutputFailure["kind"], text?: string, issues: readonly InputIssue[] = []) {
		const details = issues.map(({ message }) => message).join("; ");
		super(`Prompt "${promptId}": ${reasons[kind]}${details === "" ? "" : `: ${details}`}`);
		this.promptId = promptId;
		this.kind = kind;
		this.issues = issues;
		if (text !== undefined) Object.defineProperty(this, "text", { value: text });
		brandError(this);
	}
}
