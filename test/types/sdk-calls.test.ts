import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "../support/repository.ts";
import { run } from "../support/run.ts";

/** The oldest compiler that the generated code promises to pass, the one of the repository, and the native one. */
const compilers = ["typescript-5.4", "typescript", "typescript-7"];

describe("every request type passes into its SDK's call, and what must not compile does not", () => {
	test.concurrent.each(compilers)(
		"%s",
		async (compiler) => {
			const tsc = join(repository, "node_modules", compiler, "bin/tsc");
			const { code, stdout } = await run(process.execPath, [tsc, "--project", "test/types/cases"], { cwd: repository });
			expect(stdout).toBe("");
			expect(code).toBe(0);
		},
		180_000,
	);
});
