import { spawn } from "node:child_process";

/** What a program left behind: its exit code and all that it printed. */
export type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a program without a terminal and waits for its end; it throws only where the program cannot be started. */
export function run(
	program: string,
	args: readonly string[],
	options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Run> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: options.cwd,
			env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...options.env },
			stdio: ["ignore", "pipe", "pipe"],
		});
		let stdout = "";
		let stderr = "";
		child.stdout.setEncoding("utf8").on("data", (text: string) => {
			stdout += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			stderr += text;
		});
		child.on("error", reject);
		child.on("close", (code) => resolve({ code: code ?? -1, stdout, stderr }));
	});
}

/** As `run`, and throws with all that was printed where the exit code is not 0. */
export async function runOk(...[program, args, options]: Parameters<typeof run>): Promise<Run> {
	const result = await run(program, args, options);
	if (result.code !== 0) {
		throw new Error(`${program} ${args.join(" ")} ended with ${result.code}\n${result.stdout}\n${result.stderr}`);
	}
	return result;
}
