import type { Bench } from "../bench.ts";
import type { Table } from "../table.ts";
import { timed } from "../timed.ts";
import { kinds } from "./kinds/index.ts";
import { measureChange } from "./measure-change.ts";
import { measureCost } from "./measure-cost.ts";
import { measureCurrent } from "./measure-current.ts";
import { measureGenerate } from "./measure-generate.ts";
import { measureRegistry } from "./measure-registry.ts";
import { measureTypes } from "./measure-types.ts";
import { proveScaleMessages } from "./prove-messages.ts";
import { createScaleProject } from "./scale-project.ts";

const many = 10_000;

/** Generating, checking, importing and type-checking at any number of prompts. */
export const scale: Bench = {
	name: "scale",
	packages: ["@boundaryml/baml", "typescript"],
	run: async () => {
		const wrong = await proveScaleMessages(2 * kinds.length);
		if (wrong.length > 0) throw new Error(`the prompts cannot be compared:\n${wrong.join("\n")}`);
		return [...(await measureLarge()), ...(await timed("registries", () => measureRegistry(many, 10)))];
	},
};

/** What is measured of one project after the other, so that it is generated once. */
async function measureLarge(): Promise<readonly Table[]> {
	const [large, small] = [await createScaleProject(many), await createScaleProject(100)];
	try {
		const { table: generate, cold } = await timed("generate", () => measureGenerate(large));
		const current = await timed("nothing changed", () => measureCurrent(large, small, cold[0]?.milliseconds ?? 0));
		const change = await timed("one changed", () => measureChange(large));
		const types = await timed("tsc", () => measureTypes(large, 1_000));
		const cost = await timed("cost of a prompt", () =>
			measureCost([100, 1_000, many, 30_000], new Map([[many, cold]])),
		);
		return [generate, current, change, types, cost];
	} finally {
		await large.remove();
		await small.remove();
	}
}
