import { expect, test } from "vitest";
import { applyMutant } from "./apply-mutant.ts";
import { mutants } from "./mutants.ts";

test.each(mutants.map((mutant) => [`${mutant.row}: ${mutant.naive}`, mutant] as const))(
	"the lines of this rule are where the table says: %s",
	async (_name, mutant) => {
		const change = await applyMutant(mutant);
		expect(change.kind === "problem" ? change.problem : "").toBe("");
	},
);

test("no mutant changes nothing", () => {
	expect(mutants.filter(({ find, replace }) => find === replace)).toEqual([]);
});
