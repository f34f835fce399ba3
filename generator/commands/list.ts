import type { PromptIR } from "../model/prompt-ir.ts";
import type { Provider } from "../model/provider.ts";
import type { FieldIR } from "../model/type-ir.ts";
import { printablePath } from "../report/printable-path.ts";
import { UsageError } from "../usage-error.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { printReport } from "./print-report.ts";
import { compileProject } from "./run.ts";
import { formatTable } from "./table.ts";
import type { CommandOptions, World } from "./world.ts";

/** A prompt as `list` shows it; `absent` are the functions that it cannot have, each with the reason. */
type ListedPrompt = {
	readonly id: string;
	readonly version?: string;
	readonly status: PromptIR["status"];
	readonly providers: readonly string[];
	readonly variables: readonly { readonly name: string; readonly optional: boolean }[];
	readonly source: string;
	readonly absent: readonly { readonly method: string; readonly reason: string }[];
};

/** `pm-gen list`: the prompts of a project, and why one of them lacks a function that others have. */
export async function list(world: World, options: CommandOptions): Promise<ExitCode> {
	const { format: form } = options;
	if (form !== "pretty" && form !== "json") throw new UsageError(`list is printed as pretty or json, not as ${form}.`);
	const { sources, diagnostics, prompts, hasErrors } = await compileProject(world, options);
	if (hasErrors) {
		printReport(world, options, { sources, diagnostics, written: [], removed: [], unchanged: 0 });
		return exitCode.errors;
	}
	const listed = prompts.map((prompt) => describe(prompt, world.providers));
	world.writeOut(form === "json" ? `${JSON.stringify({ prompts: listed }, undefined, 2)}\n` : format(listed));
	return exitCode.done;
}

function describe(prompt: PromptIR, providers: readonly Provider[]): ListedPrompt {
	const names = prompt.providers.map(({ name }) => name);
	const methods = providers.filter(({ name }) => names.includes(name)).flatMap((provider) => provider.methods);
	return {
		id: prompt.id,
		...(prompt.version === undefined ? {} : { version: prompt.version }),
		status: prompt.status,
		providers: names,
		variables: prompt.input.fields.map(({ name, optional }) => ({ name, optional })),
		source: prompt.sourcePath,
		absent: methods.flatMap((method) => {
			const reason = method.unsupported?.(prompt);
			return reason === undefined ? [] : [{ method: method.name, reason }];
		}),
	};
}

function format(prompts: readonly ListedPrompt[]): string {
	const variable = ({ name, optional }: Pick<FieldIR, "name" | "optional">): string => (optional ? `${name}?` : name);
	const rows = prompts.map(({ id, version = "-", status, providers, variables, source }) => [
		id,
		version,
		status,
		providers.join(", ") || "-",
		variables.map(variable).join(", ") || "-",
		printablePath(source),
	]);
	const table = formatTable(["id", "version", "status", "providers", "variables", "source"], rows);
	const absent = prompts.flatMap((prompt) =>
		prompt.absent.map(({ method, reason }) => `${prompt.id} has no ${method}: ${reason}\n`),
	);
	return `${table}${absent.length === 0 ? "" : "\n"}${absent.join("")}`;
}
