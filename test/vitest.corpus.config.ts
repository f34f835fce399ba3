import { defineConfig } from "vitest/config";

// The tests that read the shared corpora, which are no part of the repository: PM_GEN_CORPUS, or ../shared beside it.
// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
	root: new URL("..", import.meta.url).pathname,
	test: {
		// Generated code needs no eval: every test that runs some runs it where there is none.
		execArgv: ["--disallow-code-generation-from-strings"],
		include: ["test/**/*.corpus.test.ts"],
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
