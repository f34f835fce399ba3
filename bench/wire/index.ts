import { createTemporaryProject } from "../../test/support/temporary-project.ts";
import type { Bench } from "../bench.ts";
import { formatDigits } from "../format-digits.ts";
import { formatRatio } from "../format-ratio.ts";
import { ratioOf } from "../ratio.ts";
import { spreadOf } from "../spread.ts";
import { timeBeside } from "../time-beside.ts";
import { timed } from "../timed.ts";
import { buildWire, uses, ways } from "./build-wire.ts";
import { wireCases } from "./cases.ts";
import { proveBodies } from "./prove-bodies.ts";
import type { WireCase } from "./wire-case.ts";

const [first, ...others] = Object.keys(ways);

/** Request bodies as JSON, beside `JSON.stringify` of an object that is written by hand. */
export const wire: Bench = {
	name: "wire",
	packages: [],
	run: async () => {
		const rows: (readonly string[])[] = [];
		for (const given of wireCases) rows.push(...(await timed(given.name, () => measureWire(given))));
		return [{ name: "wire", head: ["what is made", first ?? "", ...others], rows }];
	},
};

/** The rows of a case: how many times as fast as the first way the others are. */
async function measureWire(given: WireCase): Promise<readonly (readonly string[])[]> {
	const project = await createTemporaryProject({});
	try {
		await buildWire(given, project);
		const wrong = await proveBodies(project);
		if (wrong.length > 0) throw new Error(`${given.name}: the bodies differ: ${wrong.join(", ")}`);
		const rows: (readonly string[])[] = [];
		for (const [use, name] of Object.keys(uses).entries()) {
			const modules = Object.fromEntries(Object.keys(ways).map((way, i) => [way, `${use}-${i}/run.js`]));
			const rounds = await timeBeside({ modules, values: given.inputs, rounds: 12 }, project);
			const base = rounds[first ?? ""] ?? [];
			const nanoseconds = `${formatDigits(spreadOf(base).median / given.inputs.length)} ns`;
			rows.push([
				`${name}, ${given.name}`,
				nanoseconds,
				...others.map((other) => `${formatRatio(ratioOf(base, rounds[other] ?? []))} as fast`),
			]);
		}
		return rows;
	} finally {
		await project.remove();
	}
}
