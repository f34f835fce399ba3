import { defineConfig } from "vitest/config";

// ajv makes functions from strings, in the process of its test.
const withAjv = ["test/bench/*.corpus.test.ts", "test/conformance/request-bodies.corpus.test.ts"];

// The tests that read the shared corpora, which are no part of the repository: PM_GEN_CORPUS, or ../shared beside it.
// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
	root: new URL("..", import.meta.url).pathname,
	test: {
		testTimeout: 120_000,
		hookTimeout: 120_000,
		projects: [
			{
				extends: true,
				test: {
					name: "no code from strings",
					include: ["test/**/*.corpus.test.ts"],
					exclude: withAjv,
					// Generated code needs no eval: every test that runs some runs it where there is none.
					execArgv: ["--disallow-code-generation-from-strings"],
				},
			},
			{ extends: true, test: { name: "ajv", include: withAjv } },
		],
	},
});
