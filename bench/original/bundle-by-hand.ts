import { join } from "node:path";
import { repository } from "../../test/support/repository.ts";
import type { TemporaryProject } from "../../test/support/temporary-project.ts";
import { bundle } from "../bundle.ts";

/** Puts into a project the module `by-hand.js`, whose `call` makes by hand what `support.toOpenAI` makes. */
export async function bundleByHand({ folder }: TemporaryProject): Promise<void> {
	await bundle(join(repository, "bench/calls/hand-written/support.ts"), join(folder, "by-hand.js"));
}
