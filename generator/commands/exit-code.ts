/** What a process ends with (DESIGN.md §5). */
export const exitCode = {
	done: 0,
	/** `check`: generated files are not current. */
	stale: 1,
	/** Findings of severity error; nothing was written. */
	errors: 2,
	/** Wrong usage or configuration. */
	usage: 3,
	/** A bug in pm-gen. */
	bug: 70,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
