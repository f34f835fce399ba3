import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { repository } from "../test/support/repository.ts";
import type { Table } from "./table.ts";

/** What the figures were measured with: the machine, Node and the packages. */
export function environmentTable(packages: readonly string[]): Table {
	const processors = cpus();
	const machine = `${processors[0]?.model.trim() ?? "unknown"}, ${processors.length} cores, ${process.platform} ${process.arch}`;
	return {
		name: "environment",
		head: ["what", "which"],
		rows: [
			["machine", machine],
			["node", `${process.versions.node} (V8 ${process.versions.v8})`],
			...packages.map((name) => [name, versionOf(name)]),
		],
	};
}

function versionOf(name: string): string {
	// Every package has a version.
	const { version } = JSON.parse(readFileSync(join(repository, "node_modules", name, "package.json"), "utf8")) as {
		version: string;
	};
	return version;
}
