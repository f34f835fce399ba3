import type { TemporaryProject } from "../../test/support/temporary-project.ts";
import type { CallCase } from "./call-case.ts";

/**
 * A way to make a request of an input. `build` writes into a folder of the project, whose `node_modules` are the
 * repository's, a module `call.js` that exports `call(input)`, which gives what the way gives, or a promise of it, and
 * `messagesOf(result)`, the messages in that.
 */
export type CallContestant = {
	readonly name: string;
	/** The packages whose versions matter. */
	readonly packages: readonly string[];
	readonly isAsync: boolean;
	readonly build: (given: CallCase, project: TemporaryProject, folder: string) => Promise<void>;
};
