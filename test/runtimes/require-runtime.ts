import type { TestContext } from "vitest";
import { findRuntime, type RuntimeName } from "./find-runtime.ts";

/**
 * The program of a runtime. Where it is not there, the test is skipped and says why, unless PM_GEN_RUNTIMES is `required`, as
 * CI has it: then it fails.
 */
export function requireRuntime(name: RuntimeName, { skip }: Pick<TestContext, "skip">): string {
	const found = findRuntime(name);
	if (found.program !== undefined) return found.program;
	if (process.env["PM_GEN_RUNTIMES"] === "required") throw new Error(found.reason);
	console.warn(`skipped: ${found.reason}`);
	return skip(found.reason);
}
