import { CommanderError } from "commander";
import { printable } from "../report/printable.ts";
import type { Failure } from "../report/report.ts";
import { UsageError } from "../usage-error.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { printReport } from "./print-report.ts";
import type { CommandOptions, World } from "./world.ts";

/** Prints why a run came to no end, in the format that was asked for, and returns the exit code. */
export function reportFailure(error: unknown, format: CommandOptions["format"], world: World): ExitCode {
	const failure = describeFailure(error);
	if (failure.kind === "bug") world.writeError(bugReport(error, world));
	if (format !== "pretty") {
		printReport(world, { format }, { diagnostics: [], sources: [], written: [], removed: [], unchanged: 0, failure });
	} else if (failure.kind === "usage") world.writeError(`error: ${printable(failure.message)}\n`);
	return exitCode[failure.kind];
}

function describeFailure(error: unknown): Failure {
	const message = error instanceof Error ? error.message : String(error);
	// Commander's answer to the help of a command that there is not is all of the help.
	if (error instanceof CommanderError && error.code === "commander.help") {
		return { kind: "usage", message: "There is no such command to help with; see pm-gen --help." };
	}
	if (error instanceof CommanderError) return { kind: "usage", message: message.replace(/^error: /, "") };
	if (error instanceof UsageError || isSystemError(error)) return { kind: "usage", message };
	return { kind: "bug", message: `This is a bug in pm-gen: ${message}` };
}

function bugReport(error: unknown, { version }: World): string {
	return [
		"This is a bug in pm-gen, not in your prompts. Please report it with the lines below and,",
		"if you can, the prompt file that leads to it.",
		`pm-gen ${version}, node ${process.version}, ${process.platform}`,
		error instanceof Error ? (error.stack ?? error.message) : String(error),
		"",
	].join("\n");
}

/** A folder that cannot be listed and the like: the system refuses, which is no bug. */
function isSystemError(error: unknown): error is Error {
	return error instanceof Error && "syscall" in error;
}
