/**
 * Makes `generator/model/provider-name.ts` from the list of providers, whose files are named as they are: the model imports
 * no stage, and the names stand in one list all the same. With `--check` nothing is written, and the exit code is 1 when the
 * file is not what it would be.
 */
import { readFile, writeFile } from "node:fs/promises";

const list = await readFile(new URL("../providers/list.ts", import.meta.url), "utf8");
const target = new URL("../model/provider-name.ts", import.meta.url);

const names = [...list.matchAll(/^export \{ \w+ \} from "\.\/([\w-]+)\.ts";$/gm)].map(([, name]) => name);
const wanted = `// Made from generator/providers/list.ts by \`npm run embed:providers\`. Do not edit.

/** Every provider name that a definition or a configuration may use (DESIGN.md §4). */
export const providerNames = [
${names.map((name) => `\t${JSON.stringify(name)},\n`).join("")}] as const;

/** The configuration's name of a provider. */
export type ProviderName = (typeof providerNames)[number];
`;
if (!process.argv.includes("--check")) {
	await writeFile(target, wanted);
} else if ((await readFile(target, "utf8").catch(() => "")) !== wanted) {
	process.stderr.write("generator/model/provider-name.ts is stale: run npm run embed:providers\n");
	process.exitCode = 1;
}
