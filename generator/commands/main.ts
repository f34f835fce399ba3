import { Command, CommanderError, Option } from "commander";
import { didYouMean } from "../did-you-mean.ts";
import { UsageError } from "../usage-error.ts";
import type { BatchCommandOptions } from "./batch.ts";
import { check } from "./check.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { generate } from "./generate.ts";
import { list } from "./list.ts";
import { reportFailure } from "./report-failure.ts";
import { type CommandOptions, reportFormats, type World } from "./world.ts";

/** Runs a command line and returns the exit code; nothing is thrown. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
	let result: ExitCode = exitCode.done;
	const program = createProgram(argv, world, (code) => {
		result = code;
	});
	try {
		await program.parseAsync(argv, { from: "user" });
		return result;
	} catch (error) {
		// The help or the version that was asked for, which commander has printed.
		if (error instanceof CommanderError && error.exitCode === 0) return exitCode.done;
		return reportFailure(error, formatOf(argv), world);
	}
}

/** The format that a command line asks for, also where the rest of it is wrong. */
function formatOf(argv: readonly string[]): CommandOptions["format"] {
	const asked = argv.flatMap((argument, index) => {
		if (argument.startsWith("--format=")) return [argument.slice("--format=".length)];
		return argument === "--format" ? [argv[index + 1]] : [];
	});
	return reportFormats.find((format) => format === asked.at(-1)) ?? "pretty";
}

function createProgram(argv: readonly string[], world: World, finish: (code: ExitCode) => void): Command {
	const program = new Command("pm-gen")
		.description("Compiles prompt files to typed TypeScript functions.")
		.version(world.version)
		.exitOverride()
		// What is wrong with a command line is thrown as well, and printed as findings are.
		.configureOutput({ writeOut: world.writeOut, writeErr: () => {} })
		.configureHelp({ showGlobalOptions: true })
		.option("--cwd <folder>", "project folder (default: the current one)")
		.option("--config <file>", "configuration file (default: pm-gen.config.{ts,js,json}, or a key of package.json)")
		.option("--in <folders>", "folders that hold the prompts, separated by commas", splitList)
		.option("--out <folder>", "folder for the generated code")
		.option("--target <target>", "what to generate: ts or js")
		.option("--providers <names>", "providers, separated by commas", splitList)
		.addOption(new Option("--format <format>", "how findings are printed").choices(reportFormats).default("pretty"))
		.option("--quiet", "print errors only")
		.option("--cache-dir <folder>", "folder to remember the last run in (default: node_modules/.cache/pm-gen)")
		.option("--no-cache", "compile all, whether something changed or not");
	const commands = ["generate", "check", "list", "schema", "batch"];
	program
		.command("generate", { isDefault: true })
		.description("write the generated code (the default)")
		.option("--force", "rewrite files that differ in their layout only")
		.allowExcessArguments()
		.action(async (_options, command: Command) => {
			const [unknown] = command.args;
			if (unknown !== undefined) throw new UsageError(describeUnknown(unknown, commands));
			finish(await generate(world, optionsOf(command)));
		});
	program
		.command("check")
		.description("say whether the generated code is current; write nothing")
		.action(async (_options, command: Command) => finish(await check(world, optionsOf(command), mendCommand(argv))));
	program
		.command("list")
		.description("list the prompts")
		// Not what --no-cache is about, which is an option of all commands.
		.option("--cache", "show how many leading characters and tokens of each prompt are constant")
		.action(async (options: { readonly cache?: boolean }, command: Command) =>
			finish(await list(world, optionsOf(command), { constant: options.cache === true })),
		);
	program
		.command("schema")
		.description("print the JSON Schema of definition files, for editors")
		// zod writes the schema, which no other command needs.
		.action(async () => finish((await import("./schema.ts")).schema(world)));
	program
		.command("batch")
		.description("make the requests of a batch, one for each row of a file")
		.argument("<id>", "the prompt")
		.addOption(new Option("--provider <name>", "whose batch API").choices(batchProviders).makeOptionMandatory())
		.requiredOption("--rows <file>", "the rows: .jsonl or .csv, or - for the standard input")
		.option("--out <file>", "the file for the requests, or - for the standard output")
		.option(
			"--rejects <file>",
			"a file for rows that do not fit the prompt, with the reason (default: the first one ends the run)",
		)
		.option("--model <name>", "the model, in place of the definition's")
		.option("--map <column=variable>", "which variable a column is, or none; may be given again", collect)
		.option("--id <column>", "the column that holds the custom_id (default: row-1, row-2 …)")
		.option("--shard <i/n>", "make the requests of one of n parts of the rows only")
		.addOption(
			new Option("--rows-format <format>", "what the rows are (default: as the name ends)").choices(["csv", "jsonl"]),
		)
		.option("--force", "begin anew and replace what an earlier run wrote")
		.action(async (id: string, _options, command: Command) =>
			finish(await (await import("./batch.ts")).batch(world, id, command.optsWithGlobals<BatchCommandOptions>())),
		);
	return program;
}

const batchProviders = ["openai", "openai-responses", "anthropic"];

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];

function describeUnknown(word: string, commands: readonly string[]): string {
	if (commands.includes(word)) return `"${word}" is a command of its own: write pm-gen ${word}.`;
	return `There is no command "${word}"${didYouMean(word, commands) || "."}`;
}

function splitList(value: string): readonly string[] {
	return value.split(",").filter((item) => item !== "");
}

function optionsOf(command: Command): CommandOptions {
	return command.optsWithGlobals<CommandOptions>();
}

/** The `generate` that makes a `check` succeed: the same flags, without those that only shape the output or the cache. */
function mendCommand(argv: readonly string[]): string {
	const isLeftOut = (argument = ""): boolean => /^--(?:format|cache-dir)(?:=|$)/.test(argument);
	const flags = argv.filter(
		(argument, index) =>
			!["check", "--quiet", "--no-cache"].includes(argument) &&
			!isLeftOut(argument) &&
			!(isLeftOut(argv[index - 1]) && !argv[index - 1]?.includes("=")),
	);
	const quote = (argument: string): string => (/^[\w./,=@:-]+$/.test(argument) ? argument : JSON.stringify(argument));
	return ["npx pm-gen", ...flags.map(quote)].join(" ");
}
