import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../support/repository.ts";
import { run } from "../support/run.ts";

test("a mutant that survives, or that is none, fails the check", { timeout: 300_000 }, async () => {
	const jiti = join(repository, "node_modules/jiti/lib/jiti-cli.mjs");
	const { code, stdout, stderr } = await run(
		process.execPath,
		[jiti, "test/mutants/main.ts", join(repository, "test/mutants/unprovable-mutants.ts")],
		{ cwd: repository },
	);
	expect(stderr).toBe("");
	expect(stdout.trimEnd().split("\n").sort()).toEqual([
		"4 mutants, 0 killed, 1 survived, 3 invalid",
		"broken — the code is none — INVALID: does not parse: ')' expected.",
		"crashing — nothing can be compiled — INVALID: out of order",
		"equivalent — a length is unequal to nothing — SURVIVED",
		"stale — the text is gone from the file — INVALID: its text stands 0 times in runtime/is-truthy.ts, and not once; correct the table",
	]);
	expect(code).toBe(1);
});
