import type { PromptIR } from "../model/prompt-ir.ts";
import type { Provider } from "../model/provider.ts";
import type { FieldIR } from "../model/type-ir.ts";
import { printablePath } from "../report/printable-path.ts";
import { UsageError } from "../usage-error.ts";
import { constantStart } from "./constant-start.ts";
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
	/** How much the prompt begins with whatever it is given; tokens as GPT-4o's tokenizer (o200k) counts them. */
	readonly constant?: { readonly characters: number; readonly tokens: number };
};

/**
 * `pm-gen list`: the prompts of a project, and why one of them lacks a function that others have; with `constant` also how much
 * of each a provider's cache can keep.
 */
export async function list(
	world: World,
	options: CommandOptions,
	show: { readonly constant?: boolean } = {},
): Promise<ExitCode> {
	const { format: form } = options;
	if (form !== "pretty" && form !== "json") throw new UsageError(`list is printed as pretty or json, not as ${form}.`);
	const { sources, diagnostics, prompts, hasErrors } = await compileProject(world, options);
	if (hasErrors) {
		printReport(world, options, { sources, diagnostics, written: [], removed: [], unchanged: 0 });
		return exitCode.errors;
	}
	const countTokens = show.constant === true ? await loadTokenizer() : undefined;
	const listed = prompts.map((prompt) => describe(prompt, world.providers, countTokens));
	world.writeOut(form === "json" ? `${JSON.stringify({ prompts: listed }, undefined, 2)}\n` : format(listed));
	return exitCode.done;
}

/** The tokenizer is large, so it is loaded only where tokens are asked for. */
const loadTokenizer = async (): Promise<CountTokens> => (await import("gpt-tokenizer/encoding/o200k_base")).countTokens;

type CountTokens = (text: string) => number;

function describe(prompt: PromptIR, providers: readonly Provider[], countTokens?: CountTokens): ListedPrompt {
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
		...(countTokens === undefined ? {} : { constant: measure(constantStart(prompt), countTokens) }),
	};
}

const measure = (text: string, countTokens: CountTokens): NonNullable<ListedPrompt["constant"]> => ({
	characters: text.length,
	tokens: countTokens(text),
});

function format(prompts: readonly ListedPrompt[]): string {
	const variable = ({ name, optional }: Pick<FieldIR, "name" | "optional">): string => (optional ? `${name}?` : name);
	const isCache = prompts.some(({ constant }) => constant !== undefined);
	const rows = prompts.map(({ id, version = "-", status, providers, variables, source, constant }) => [
		id,
		version,
		status,
		providers.join(", ") || "-",
		variables.map(variable).join(", ") || "-",
		printablePath(source),
		...(constant === undefined ? [] : [String(constant.characters), String(constant.tokens)]),
	]);
	const head = ["id", "version", "status", "providers", "variables", "source"];
	const table = formatTable([...head, ...(isCache ? ["constant characters", "tokens"] : [])], rows);
	const absent = prompts.flatMap((prompt) =>
		prompt.absent.map(({ method, reason }) => `${prompt.id} has no ${method}: ${reason}\n`),
	);
	return `${table}${absent.length === 0 ? "" : "\n"}${absent.join("")}`;
}
