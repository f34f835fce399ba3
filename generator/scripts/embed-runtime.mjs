/**
 * Makes `generator/emit/runtime-source.ts` from `runtime/`: the runtime as one module, in TypeScript, in JavaScript and
 * as declarations. With `--check` nothing is written, and the exit code is 1 when the file is not what it would be.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRuntimeSource } from "./create-runtime-source.mjs";

const target = new URL("../emit/runtime-source.ts", import.meta.url);

const wanted = await createRuntimeSource();
if (!process.argv.includes("--check")) {
	await writeFile(target, wanted);
} else if ((await readFile(target, "utf8").catch(() => "")) !== wanted) {
	process.stderr.write("generator/emit/runtime-source.ts is stale: run node generator/scripts/embed-runtime.mjs\n");
	process.exitCode = 1;
}
