import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../test/support/repository.ts";

/** The installed version of a package. */
export function versionOf(name: string): string {
	// Every package has a version.
	const { version } = JSON.parse(readFileSync(join(repository, "node_modules", name, "package.json"), "utf8")) as {
		version: string;
	};
	return version;
}
