import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./repository.ts";

/** The repository's own definitions, path → text. */
export function readPrompts(): Readonly<Record<string, string>> {
	const names = readdirSync(join(repository, "prompts"), { recursive: true, encoding: "utf8" });
	const paths = names.filter((name) => name.includes(".")).map((name) => `prompts/${name.replaceAll("\\", "/")}`);
	return Object.fromEntries(paths.map((path) => [path, readFileSync(join(repository, path), "utf8")]));
}
