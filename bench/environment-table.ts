import { cpus } from "node:os";
import type { Table } from "./table.ts";
import { versionOf } from "./version-of.ts";

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
