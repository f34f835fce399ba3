import { createDiagnostic } from "../model/create-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PromptDocument } from "../model/document.ts";
import { fittedTool, type ToolSchemas } from "./tools.ts";

/** What a provider takes of tools. */
export type ToolLimits = ToolSchemas & {
	readonly provider: string;
	readonly name: RegExp;
	/** The names in words. */
	readonly nameWords: string;
	/** The most tools of one request. */
	readonly most?: number;
};

/** Findings about tools that a provider refuses: their names, their number, and schemas that it cannot be told. */
export function checkTools({ tools = [] }: PromptDocument, limits: ToolLimits): readonly Diagnostic[] {
	const { provider, name, nameWords, most } = limits;
	const tooMany = most === undefined ? undefined : tools[most];
	return [
		...(tooMany === undefined
			? []
			: [
					createDiagnostic("provider-refuses", tooMany.span, `${provider} takes at most ${most} tools.`, {
						hint: `Leave \`${provider}\` out of \`providers\`, or give fewer.`,
					}),
				]),
		...tools.flatMap((tool) => [
			...(name.test(tool.name)
				? []
				: [
						createDiagnostic(
							"provider-refuses",
							tool.span,
							`${provider} takes ${nameWords} as the name of a tool, not \`${tool.name}\`.`,
							{ hint: "Write another name." },
						),
					]),
			...fittedTool(tool, limits).problems.map(({ path, message, hint }) => {
				const where = path.length === 0 ? "" : ` at \`${path.join(".")}\``;
				return createDiagnostic(
					"unsupported-output",
					tool.span,
					`${provider} cannot be told of ${message}${where} in what \`${tool.name}\` is called with.`,
					{ hint: tool.strict ? "Describe it otherwise, or leave `strict` out." : hint },
				);
			}),
		]),
	];
}
