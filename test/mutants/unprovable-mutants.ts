import type { Mutant } from "./mutant.ts";

/** What must not pass for a proof: a mutant that no test can tell, and two that are no mutants. */
export const mutants: readonly Mutant[] = [
	{
		row: "equivalent",
		tests: "test/conformance/partials.test.ts",
		naive: "a length is unequal to nothing",
		file: "runtime/is-truthy.ts",
		find: "value.length > 0",
		replace: "value.length !== 0",
	},
	{
		row: "stale",
		naive: "the text is gone from the file",
		file: "runtime/is-truthy.ts",
		find: "value.length >= 1",
		replace: "true",
	},
	{
		row: "broken",
		naive: "the code is none",
		file: "runtime/is-truthy.ts",
		find: "Boolean(value)",
		replace: "Boolean(",
	},
	{
		row: "crashing",
		tests: "test/conformance/partials.test.ts",
		naive: "nothing can be compiled",
		file: "generator/pipeline.ts",
		find: "export function compile(",
		replace: "throw new Error('out of order');\nexport function compile(",
	},
];

/** Few tests are enough to see that. */
export const tests: readonly string[] = ["test/conformance/partials.test.ts"];
