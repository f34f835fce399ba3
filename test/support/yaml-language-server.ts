import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";

/** A place in a document as editors name it: both numbers count from 0. */
export type Position = { readonly line: number; readonly character: number };

/** The part of a diagnostic that a reader sees. */
export type EditorDiagnostic = {
	readonly message: string;
	readonly range: { readonly start: Position; readonly end: Position };
};

/** What an editor offers, and what it shows beside it. */
export type Completion = { readonly label: string; readonly documentation?: unknown };

/** A running `yaml-language-server`, as an editor talks to it: one document after the other, by its path on the disk. */
export type YamlLanguageServer = {
	/** Opens a document, or puts another text into it, and returns what is wrong with it. */
	readonly check: (path: string, text: string) => Promise<readonly EditorDiagnostic[]>;
	readonly complete: (path: string, position: Position) => Promise<readonly Completion[]>;
	/** The text that is shown at a place; empty where there is none. */
	readonly hover: (path: string, position: Position) => Promise<string>;
	readonly stop: () => Promise<void>;
};

type Message = { readonly id?: number; readonly method?: string; readonly params?: unknown; readonly result?: unknown };

/** Starts the server for a folder. It asks nothing of the network: its schema store is off. */
export async function startYamlLanguageServer(folder: string): Promise<YamlLanguageServer> {
	const manifest = createRequire(import.meta.url).resolve("yaml-language-server/package.json");
	const program = join(dirname(manifest), "bin/yaml-language-server");
	const child = spawn(process.execPath, [program, "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
	const connection = connect(child);
	const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
	const versions = new Map<string, number>();
	const at = (path: string, position: Position) => ({ textDocument: { uri: uriOf(path) }, position });

	await connection.request("initialize", {
		processId: process.pid,
		rootUri: pathToFileURL(folder).href,
		workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "project" }],
		capabilities: {
			textDocument: {
				completion: { completionItem: { documentationFormat: ["markdown"], snippetSupport: true } },
				hover: { contentFormat: ["markdown"] },
				publishDiagnostics: {},
			},
		},
		initializationOptions: {},
	});
	connection.notify("initialized", {});
	connection.notify("workspace/didChangeConfiguration", {
		settings: {
			yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false }, schemas: {} },
		},
	});

	return {
		check: (path, text) => {
			const version = (versions.get(path) ?? 0) + 1;
			versions.set(path, version);
			const uri = uriOf(path);
			const published = connection.nextDiagnostics(uri);
			if (version === 1) {
				connection.notify("textDocument/didOpen", {
					textDocument: { uri, languageId: "yaml", version, text },
				});
			} else {
				connection.notify("textDocument/didChange", {
					textDocument: { uri, version },
					contentChanges: [{ text }],
				});
			}
			return published;
		},
		complete: async (path, position) => {
			// The protocol's own shape.
			const result = (await connection.request("textDocument/completion", at(path, position))) as {
				readonly items: readonly Completion[];
			} | null;
			return result?.items ?? [];
		},
		hover: async (path, position) => {
			const result = (await connection.request("textDocument/hover", at(path, position))) as {
				readonly contents: { readonly value: string };
			} | null;
			return result?.contents.value ?? "";
		},
		stop: async () => {
			await connection.request("shutdown", null);
			const ended = new Promise((resolve) => child.once("close", resolve));
			connection.notify("exit", null);
			await ended;
		},
	};
}

type Connection = {
	readonly request: (method: string, params: unknown) => Promise<unknown>;
	readonly notify: (method: string, params: unknown) => void;
	readonly nextDiagnostics: (uri: string) => Promise<readonly EditorDiagnostic[]>;
};

/** Speaks the protocol: each message is JSON behind a header that says its length. */
function connect(child: ChildProcessByStdio<Writable, Readable, null>): Connection {
	const answers = new Map<number, (result: unknown) => void>();
	const diagnostics = new Map<string, (found: readonly EditorDiagnostic[]) => void>();
	const send = (message: object): void => {
		const body = JSON.stringify({ jsonrpc: "2.0", ...message });
		child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
	};
	let buffer = Buffer.alloc(0);
	child.stdout.on("data", (chunk: Buffer) => {
		buffer = Buffer.concat([buffer, chunk]);
		for (;;) {
			const header = buffer.indexOf("\r\n\r\n");
			if (header < 0) return;
			const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, header).toString())?.[1]);
			if (buffer.length < header + 4 + length) return;
			const body = buffer.subarray(header + 4, header + 4 + length).toString();
			buffer = buffer.subarray(header + 4 + length);
			receive(JSON.parse(body) as Message);
		}
	});
	const receive = ({ id, method, params, result }: Message): void => {
		if (method === undefined) {
			if (id !== undefined) answers.get(id)?.(result);
		} else if (id !== undefined) {
			// The server asks for settings, or registers what it can: it is content with nothing.
			send({ id, result: null });
		} else if (method === "textDocument/publishDiagnostics") {
			const { uri, diagnostics: found } = params as {
				readonly uri: string;
				readonly diagnostics: readonly EditorDiagnostic[];
			};
			diagnostics.get(uri)?.(found);
		}
	};
	let last = 0;
	return {
		request: (method, params) => {
			last += 1;
			const id = last;
			send({ id, method, params });
			return new Promise((resolve) => answers.set(id, resolve));
		},
		notify: (method, params) => send({ method, params }),
		nextDiagnostics: (uri) => new Promise((resolve) => diagnostics.set(uri, resolve)),
	};
}
