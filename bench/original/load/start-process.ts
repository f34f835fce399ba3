import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** A server in a process of its own. */
export type ServerProcess = {
	readonly url: string;
	/** Sends a message and gives the answer. */
	readonly ask: <Answer>() => Promise<Answer>;
	readonly stop: () => void;
};

/** Starts a module that sends its port as soon as it listens. */
export async function startProcess(path: string, args: readonly string[] = []): Promise<ServerProcess> {
	const child = fork(path, args, { execArgv: [] });
	const port = await messageOf<number>(child);
	return {
		url: `http://127.0.0.1:${port}`,
		ask: async <Answer>() => {
			const answer = messageOf<Answer>(child);
			child.send("usage");
			return answer;
		},
		stop: () => child.kill(),
	};
}

/** The next message; a process that ends before it is an error. */
async function messageOf<Message>(child: ChildProcess): Promise<Message> {
	const done = new AbortController();
	const ended = once(child, "exit", done).then(([code]) => {
		throw new Error(`a server ended with ${String(code)}`);
	});
	// Whoever asks knows what the module sends.
	const answered = once(child, "message", done).then(([message]) => message as Message);
	try {
		return await Promise.race([answered, ended]);
	} finally {
		for (const other of [answered, ended]) other.catch(() => undefined);
		done.abort();
	}
}
