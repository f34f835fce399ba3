import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import { createDataFiles } from "../host/data-files.ts";
import { createNodeHost } from "../host/node.ts";
import { providers } from "../providers/index.ts";
import { buildId } from "./build-id.ts";
import type { World } from "./world.ts";

/** The world of a process that was started from a shell. */
export function createNodeWorld(): World {
	return {
		cwd: process.cwd(),
		createHost: createNodeHost,
		createDataFiles,
		// Short-lived objects alone may otherwise take 48 MB.
		keepMemorySmall: () => setFlagsFromString("--max-semi-space-size=4"),
		// Loaded only when it is needed: where nothing changed since the last run, it is not.
		compile: async (...input) => (await import("../pipeline.ts")).compile(...input),
		providers,
		version: readVersion(),
		build: buildId,
		color: wantsColor(),
		...(process.stderr.isTTY && process.env["TERM"] !== "dumb" ? { terminal: process.stderr } : {}),
		writeOut: (text) => void process.stdout.write(text),
		writeError: (text) => void process.stderr.write(text),
	};
}

function readVersion(): string {
	const manifest: unknown = createRequire(import.meta.url)("pm-gen/package.json");
	return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

/** @see https://no-color.org */
function wantsColor(): boolean {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (NO_COLOR) return false;
	return Boolean(FORCE_COLOR) || (process.stderr.isTTY && TERM !== "dumb");
}
