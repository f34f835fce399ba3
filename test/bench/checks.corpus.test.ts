import { expect, test } from "vitest";
import { buildContestants } from "../../bench/checks/build-contestants.ts";
import { cases } from "../../bench/checks/cases.ts";
import { contestants } from "../../bench/checks/contestants/index.ts";
import { proveAgreement } from "../../bench/checks/prove-agreement.ts";
import { readCheckSchema } from "../../bench/checks/read-check-schema.ts";
import { createTemporaryProject } from "../support/temporary-project.ts";

test.each(cases)("$name: every contestant takes and refuses the same values", async (given) => {
	const project = await createTemporaryProject({});
	try {
		const built = await buildContestants(contestants, readCheckSchema(given), project);
		expect(built).toHaveLength(contestants.length);
		expect(await proveAgreement(built, given, project)).toEqual([]);
		// A contestant that was bundled without its check would be found to be small.
		expect(built.filter(({ check }) => check.bytes < 500)).toEqual([]);
		// What is proven would be empty without values.
		expect(Math.min(given.valid.length, given.invalid.length)).toBeGreaterThan(5);
	} finally {
		await project.remove();
	}
});
