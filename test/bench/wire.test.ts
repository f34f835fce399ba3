import { expect, test } from "vitest";
import { buildWire, uses, ways } from "../../bench/wire/build-wire.ts";
import { wireCases } from "../../bench/wire/cases.ts";
import { proveBodies } from "../../bench/wire/prove-bodies.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";

test.each(wireCases)("every way makes the same bytes: $name", async (given) => {
	const project = await createTemporaryProject({});
	try {
		await buildWire(given, project);
		expect(given.system.length).toBeGreaterThan(9_000);
		expect(await proveBodies(project)).toEqual([]);
		await project.write({ "1-2/call.js": 'export const call = () => "{}";\n' });
		expect(new Set(await proveBodies(project))).toEqual(new Set(["1-2"]));
		expect([Object.keys(uses).length, Object.keys(ways).length]).toEqual([3, 4]);
	} finally {
		await project.remove();
	}
});
